/** The insert-only audit trail: who did what to which resource, with the hashes of before and after (R119). */
@NullMarked
package vn.lantoa.platform.data.audit;

import org.jspecify.annotations.NullMarked;
