/** Builds figures anew, out of the facts or out of the topics, and tells whether they were as they should be. */
@NullMarked
package vn.lantoa.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
