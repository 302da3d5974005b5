/** Which service owns an address, and which addresses have only one meaning. */
package vn.lantoa.gateway.route;
