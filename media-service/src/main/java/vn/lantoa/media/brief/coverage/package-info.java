/** How far press agencies told what a brief asks for (R045, rules.md §4). */
@NullMarked
package vn.lantoa.media.brief.coverage;

import org.jspecify.annotations.NullMarked;
