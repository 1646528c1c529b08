/**
 * HTML pages: a handler, a view model, a template each.
 *
 * <p>In: a request and what the explore questions answer. Out: escaped HTML. Must not know how data is stored.
 */
package org.huchuang.server.pages;
