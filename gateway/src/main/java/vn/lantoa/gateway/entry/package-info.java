/** The order in which every request is looked at before it goes anywhere: size, address, origin, token, owner. */
package vn.lantoa.gateway.entry;
