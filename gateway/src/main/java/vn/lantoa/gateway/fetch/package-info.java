/** Small reads that the gateway does for itself (keys, readiness, documents), apart from the pools that carry clients. */
package vn.lantoa.gateway.fetch;
