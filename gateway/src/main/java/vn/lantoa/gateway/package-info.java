/** The API gateway in front of all services. This package only starts it. */
package vn.lantoa.gateway;
