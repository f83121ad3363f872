/**
 * The messages of the W3C's feed validator (https://github.com/w3c/feedvalidator, `src/feedvalidator/logging.py`, 16 December 2025)
 * that cannot come of our feeds, by the reason. All others are rules.
 */
export const CANNOT_COME: Readonly<Record<string, string>> = {
  'it is a kind of message, and the validator logs those of the kind':
    'Info Message Warning Error ValidationFailure InvalidValue InvalidLink BestPractices MissingRecommendedElement RSS20Profile',
  'no part of the validator logs it': 'InvalidURI InvalidContentMode HttpErrorWithPossibleFeed',
  'it is of how a host answers, not of a file':
    'HttpError CloudflareHttpError IOError HttpProtocolError HttpsProtocolError HttpsProtocolWarning TempRedirect Uncompressed',
  'it is of other media types than those by which our feeds are sent':
    'NonSpecificMediaType InvalidKmlMediaType',
  'it is of WordPress': 'WPBlankLine',
  'it is of RSS 0.9x or 1.0, or of Atom 0.3':
    'DeprecatedDTD InvalidDoctype InvalidRDF NotEscaped ObsoleteVersion NotInANamespace InvalidW3CDTFDate InvalidISO8601Date InvalidISO8601DateTime',
  'our channels have no such element, and a rule knows all that they have: cloud, hours and days to skip, image, text input, time to live':
    'NotEnoughHoursInTheDay EightDaysAWeek InvalidHour InvalidDay UseZeroForMidnight InvalidWidth InvalidHeight ImageLinkDoesntMatch ImageUrlFormat ImageTitleDoesntMatch AvoidTextInput InvalidFormComponentName InvalidPositiveInteger InvalidInteger IntegerOverflow',
  'our feeds name no e-mail address: they give authors by name':
    'InvalidContact InvalidAddrSpec UnknownHost EmailFormat MissingRealName',
  'our Atom content is HTML as text: none is XHTML, encoded, of another type or elsewhere':
    'MissingXhtmlDiv NotInline NotBase64 HtmlFragment MissingSummary MissingTypeAttr InvalidURIAttribute',
  'our Atom feeds have neither xml:base nor entries from elsewhere':
    'SameDocumentReference MissingSourceElement',
  'our ids are tag URIs, which a rule asks for': 'InvalidURN InvalidUUID InvalidNSS',
  'our feeds are paged: they are neither complete nor archived':
    'FeedRelInCompleteFeed CurrentNotSelfInCompleteFeed MissingCurrentInArchive ArchiveIncomplete',
  'it is of categories of the Atom Publishing Protocol':
    'ConflictingCatAttr ConflictingCatChildren UndefinedParam',
  'it is of an extension whose namespace our feeds do not declare, which a rule asks for: comments, threads, podcasts, media, places, sharing, shopping, wikis':
    'NoThrWhen SlashDate CommentRSS ObsoleteWikiNamespace MediaRssNamespace InvalidUpdatePeriod InvalidItunesCategory InvalidItunesEpisodeType InvalidItunesChannelType ObsoleteItunesCategory InvalidYesNo InvalidYesNoClean InvalidDuration TooLong InvalidKeywords MissingItunesElement MissingItunesEmail UnsupportedItunesFormat NotUTF8 InvalidCommaSeparatedIntegers InvalidAccessRestrictionRel InvalidLatitude InvalidLongitude InvalidCoord InvalidCoordList CoordComma InvalidCreditRole InvalidMediaTextType InvalidMediaHash InvalidMediaRating InvalidNPTTime InvalidMediaRestriction InvalidMediaRestrictionRel InvalidMediaRestrictionType InvalidMediaMedium InvalidMediaExpression DeprecatedMediaAdult MediaGroupWithoutAlternatives InvalidSseType SinceAfterUntil MissingByAndWhenAttrs MissingRecommendedAttribute InvalidAlphanum InvalidPercentage InvalidMetaName InvalidMetaContent InvalidCountryCode InvalidCurrencyUnit InvalidFloat InvalidFloatUnit InvalidFullLocation InvalidGender InvalidIntUnit InvalidLabel InvalidLocation InvalidMaritalStatus InvalidPaymentMethod InvalidPriceType InvalidRatingType InvalidReviewerType InvalidSalaryType InvalidServiceType InvalidYear TooMany',
  'it is of other formats: OPML, OpenSearch, KML':
    'InvalidOPMLVersion MissingXmlURL InvalidOutlineVersion InvalidOutlineType InvalidExpansionState InvalidTrueFalse MissingOutlineType MissingTitleAttr MissingUrlAttr NotURLEncoded InvalidLocalRole InvalidEncoding InvalidSyndicationRight InvalidLocalParameter ShouldIncludeExample InvalidAdultContent UndeclaredPrefix Deprecated DeprecatedRootHref InvalidAltitudeMode InvalidAngle InvalidColor InvalidColorMode InvalidItemIconState InvalidListItemType InvalidKmlCoordList InvalidKmlLatitude InvalidKmlLongitude InvalidKmlUnits InvalidRefreshMode InvalidSchemaFieldType InvalidStyleState InvalidViewRefreshMode InvalidZeroOne MissingId',
};

/** How many messages the validator has, without those that tell of success. */
export const MESSAGES = 271;
