/**
 * How good the extraction is. In: annotated articles and what was extracted from the same. Out:
 * precision, recall and F1 with their intervals, and a listing of the errors.
 */
package org.tongjian.evaluation;
