/** The health of the whole system: one public answer made of the readiness of each part. */
package vn.lantoa.gateway.health;
