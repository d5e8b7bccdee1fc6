/** ZIP and WARC archives: their entries are read as files are. */
package org.tongjian.format.archive;
