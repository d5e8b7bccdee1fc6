/** Web pages: single articles, pages of several articles, saved pages. */
package org.tongjian.format.html;
