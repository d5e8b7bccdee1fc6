/**
 * The one place that knows HanLP, whose settings are global. In: a text. Out: {@link
 * org.tongjian.text.Token}s.
 */
package org.tongjian.text.hanlp;
