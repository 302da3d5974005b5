/**
 * What is written into the OpenAPI document besides the annotations of the resources: what every operation of the house
 * has in common, the sample bodies, and which properties a body must have.
 */
@NullMarked
package vn.lantoa.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
