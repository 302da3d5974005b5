/** The page that shows the merged OpenAPI document, from assets of our own origin only. */
@NullMarked
package vn.lantoa.gateway.docs;

import org.jspecify.annotations.NullMarked;
