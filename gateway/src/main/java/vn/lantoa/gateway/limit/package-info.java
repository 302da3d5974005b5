/** What a request may weigh and how slowly it may come; how one that is refused midway is let go. */
package vn.lantoa.gateway.limit;
