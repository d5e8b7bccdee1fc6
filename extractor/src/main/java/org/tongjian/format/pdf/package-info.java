/** PDF files with a text layer: printed lines with their places. */
package org.tongjian.format.pdf;
