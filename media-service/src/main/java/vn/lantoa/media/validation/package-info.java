/** Validation: what would come of a body; nothing of it is stored (contract.md, Press and content). */
@NullMarked
package vn.lantoa.media.validation;

import org.jspecify.annotations.NullMarked;
