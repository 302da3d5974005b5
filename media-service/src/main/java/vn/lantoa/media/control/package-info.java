/** Control totals of each day, by which other services find what they lack (docs/architecture.md, Events). */
@NullMarked
package vn.lantoa.media.control;

import org.jspecify.annotations.NullMarked;
