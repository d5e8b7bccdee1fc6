/** Printed lines with places to the articles they make up: columns, frames, headlines, captions. */
package org.tongjian.page.geometry;
