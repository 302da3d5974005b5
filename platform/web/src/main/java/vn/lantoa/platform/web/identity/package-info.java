/**
 * Who calls: roles, organisation, and the sample identities that only the local profile lets in (contract.md, Tokens).
 */
@NullMarked
package vn.lantoa.platform.web.identity;

import org.jspecify.annotations.NullMarked;
