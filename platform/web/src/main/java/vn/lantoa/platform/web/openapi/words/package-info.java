/** What the OpenAPI document says in words: of each name, of who may call an operation, and of what may go wrong. */
@NullMarked
package vn.lantoa.platform.web.openapi.words;

import org.jspecify.annotations.NullMarked;
