/** What browsers need to be told: which origins may call, and what they must not do with an answer. */
package vn.lantoa.gateway.browser;
