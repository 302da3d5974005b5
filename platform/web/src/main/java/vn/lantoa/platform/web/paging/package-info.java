/** Lists: page, size and sort parameters, the answer's envelope and its RFC 8288 links (contract.md, Conventions). */
@NullMarked
package vn.lantoa.platform.web.paging;

import org.jspecify.annotations.NullMarked;
