/** gzip both ways (contract.md, Conventions): answers for clients that take it, bodies from clients that send it. */
@NullMarked
package vn.lantoa.gateway.compress;

import org.jspecify.annotations.NullMarked;
