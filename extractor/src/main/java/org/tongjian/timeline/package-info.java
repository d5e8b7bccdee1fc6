/**
 * What is known of an entity, by date. In: a {@link org.tongjian.store.Store} and names or IRIs.
 * Out: {@link org.tongjian.timeline.Timeline}s with their exports, {@link
 * org.tongjian.timeline.EntityCard}s and {@link org.tongjian.timeline.Explanation}s.
 */
package org.tongjian.timeline;
