/**
 * Files to documents. In: paths as the user gives them. Out: {@link org.tongjian.source.Document},
 * the decoded text of one file, and the offset types that all stages share.
 */
package org.tongjian.source;
