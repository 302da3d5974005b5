/** What every operation of the house has in common, written into the OpenAPI document once. */
package vn.lantoa.platform.web.openapi;
