/**
 * Date phrases to calendar values. In: an {@link org.tongjian.text.AnalyzedArticle} with its issue
 * date. Out: {@link org.tongjian.time.TimeExpression}s with their EDTF value. One rule table finds
 * and normalises.
 */
package org.tongjian.time;
