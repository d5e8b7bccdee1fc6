/**
 * Pictures of pages to documents: scans and photographs, and pages of PDF files that are pictures.
 * The characters are recognised by the program tesseract where it is installed.
 */
package org.tongjian.format.ocr;
