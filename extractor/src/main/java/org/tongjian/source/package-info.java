/**
 * What a document is once it is read: its text, the places and roles of its blocks, what is said of
 * it, and the offset types that all stages share.
 */
package org.tongjian.source;
