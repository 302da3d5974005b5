/** Tests of what is kept of other services: each golden JSON, and newer against older. */
package vn.lantoa.reporting.reference;
