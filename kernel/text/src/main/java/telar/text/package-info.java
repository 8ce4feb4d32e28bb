/** How Telar writes Spanish sentences and the numbers in them; the room below all others. */
package telar.text;
