/** JSON Lines and CSV: a document a record. */
package org.tongjian.format.record;
