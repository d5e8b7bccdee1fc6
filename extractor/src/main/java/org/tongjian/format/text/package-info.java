/** Plain text, Markdown and annotated articles: bytes to characters. */
package org.tongjian.format.text;
