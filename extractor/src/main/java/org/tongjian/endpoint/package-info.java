/**
 * A store over HTTP: SPARQL endpoint, JSON for the web page, web page. In: an embedded store and
 * {@link org.tongjian.endpoint.ServerSettings}. Out: a running {@link
 * org.tongjian.endpoint.TongjianServer}.
 */
package org.tongjian.endpoint;
