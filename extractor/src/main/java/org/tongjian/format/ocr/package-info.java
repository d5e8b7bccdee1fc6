/** Pictures of pages, read by the program tesseract where it is installed. */
package org.tongjian.format.ocr;
