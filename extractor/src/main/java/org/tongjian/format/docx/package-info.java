/** Word processors' documents. */
package org.tongjian.format.docx;
