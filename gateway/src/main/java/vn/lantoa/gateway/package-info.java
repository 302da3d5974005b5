/** The one door to all services. Here is only how it starts. */
package vn.lantoa.gateway;
