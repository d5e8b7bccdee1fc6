/**
 * Files to documents. In: paths as the user gives them. Out: {@link org.tongjian.source.Document}s,
 * one after the other. Each kind of file has a package below that alone imports its library.
 */
package org.tongjian.format;
