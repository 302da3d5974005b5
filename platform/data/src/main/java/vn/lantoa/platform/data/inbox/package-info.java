/** Which events have had their effect, for handlers that are not idempotent. */
package vn.lantoa.platform.data.inbox;
