/** How the parts of the house are: one public answer made of the readiness of each. */
package vn.lantoa.gateway.health;
