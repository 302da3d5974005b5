/** Tests of posts on social networks. */
package vn.lantoa.media.social;
