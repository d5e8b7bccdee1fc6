/**
 * The query library and what runs it. In: {@code queries/*.rq}, parameters as the user typed them,
 * a {@link org.tongjian.store.Store}. Out: {@link org.tongjian.query.QueryResult}s, written in the
 * formats of {@link org.tongjian.query.ResultFormat}.
 */
package org.tongjian.query;
