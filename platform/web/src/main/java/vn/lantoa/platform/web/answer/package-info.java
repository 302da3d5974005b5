/** Answers that all resources form alike. */
@NullMarked
package vn.lantoa.platform.web.answer;

import org.jspecify.annotations.NullMarked;
