/**
 * The whole system on one machine: which parts there are, where they listen, starting them together, watching over them
 * and telling the person at the terminal about it.
 */
@NullMarked
package vn.lantoa.deploy.local;

import org.jspecify.annotations.NullMarked;
