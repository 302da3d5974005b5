/** What the house changes in Jakarta Validation. */
@NullMarked
package vn.lantoa.platform.web.validation;

import org.jspecify.annotations.NullMarked;
