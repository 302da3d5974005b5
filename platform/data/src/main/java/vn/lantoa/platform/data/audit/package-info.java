/** The insert-only audit trail: who did what to which resource, with the hashes of before and after (R119). */
package vn.lantoa.platform.data.audit;
