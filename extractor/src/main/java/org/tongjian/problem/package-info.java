/** What can go wrong with an input and where. Everything may use it; it uses nothing of ours. */
package org.tongjian.problem;
