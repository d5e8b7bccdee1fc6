/**
 * Documents into a store. In: files and a {@link org.tongjian.store.Store}. Out: the store brought
 * up to date, in batches, with what is unchanged skipped and what is gone withdrawn; and a report.
 */
package org.tongjian.ingest;
