/**
 * Holds every answer against the OpenAPI document that promises it: the document as a contract, the check of one
 * answer, and the RestAssured filter that applies it to every call. Requests are not judged here; tests send wrong ones
 * on purpose.
 */
@NullMarked
package vn.lantoa.platform.testing.openapi;

import org.jspecify.annotations.NullMarked;
