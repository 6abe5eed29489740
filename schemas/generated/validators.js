// Generated from schemas/json by "npm run generate". Do not edit.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const isNothing = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		validate21.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		}];
		return false;
	}
	else {
		validate21.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate21.errors = vErrors;
	return true;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isBridgeRequest = validate22;
const func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.method === void 0 && (missing0 = "method") || data.params === void 0 && (missing0 = "params")) {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "method" || key0 === "params")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.type !== void 0) {
				if ("request" !== data.type) {
					validate22.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/const",
						keyword: "const",
						params: { allowedValue: "request" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					let data1 = data.id;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate22.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate22.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.method !== void 0) {
						let data2 = data.method;
						if (typeof data2 === "string") {
							if (func1(data2) > 64) {
								validate22.errors = [{
									instancePath: instancePath + "/method",
									schemaPath: "#/properties/method/maxLength",
									keyword: "maxLength",
									params: { limit: 64 },
									message: "must NOT have more than 64 characters"
								}];
								return false;
							}
						} else {
							validate22.errors = [{
								instancePath: instancePath + "/method",
								schemaPath: "#/properties/method/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.params !== void 0) {
							let data3 = data.params;
							if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
								validate22.errors = [{
									instancePath: instancePath + "/params",
									schemaPath: "#/properties/params/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isEditRequest = validate23;
const pattern4 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
				message: "must match pattern \"^[A-Za-z0-9_-]{1,64}$\""
			}];
			return false;
		}
	} else {
		validate27.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
validate27.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 200) {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
			}];
			return false;
		} else if (func1(data) < 1) {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			}];
			return false;
		} else if (!pattern5.test(data)) {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
			}];
			return false;
		}
	} else {
		validate29.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate29.errors = vErrors;
	return true;
}
validate29.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"description": "A stretch of a media file on a track; its times are as in GraphClip.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"name",
		"media",
		"start",
		"offset",
		"length",
		"gain",
		"fadeIn",
		"fadeOut"
	],
	"properties": {
		"id": { "$ref": "#/$defs/EntityId" },
		"name": { "$ref": "#/$defs/Name" },
		"media": { "$ref": "#/$defs/EntityId" },
		"start": { "$ref": "#/$defs/Tick" },
		"offset": { "$ref": "#/$defs/SourceFrames" },
		"length": { "$ref": "#/$defs/SourceFrames" },
		"gain": { "$ref": "#/$defs/GainDb" },
		"fadeIn": { "$ref": "#/$defs/SourceFrames" },
		"fadeOut": { "$ref": "#/$defs/SourceFrames" },
		"loop": { "$ref": "#/$defs/SourceLoop" }
	}
};
const func4 = Object.prototype.hasOwnProperty;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end")) {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "start" || key0 === "end")) {
				validate35.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.start !== void 0) {
				let data0 = data.start;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate35.errors = [{
						instancePath: instancePath + "/start",
						schemaPath: "#/$defs/SourceFrames/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) {
						validate35.errors = [{
							instancePath: instancePath + "/start",
							schemaPath: "#/$defs/SourceFrames/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate35.errors = [{
							instancePath: instancePath + "/start",
							schemaPath: "#/$defs/SourceFrames/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.end !== void 0) {
					let data1 = data.end;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate35.errors = [{
							instancePath: instancePath + "/end",
							schemaPath: "#/$defs/SourceFrames/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) {
							validate35.errors = [{
								instancePath: instancePath + "/end",
								schemaPath: "#/$defs/SourceFrames/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate35.errors = [{
								instancePath: instancePath + "/end",
								schemaPath: "#/$defs/SourceFrames/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate35.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate35.errors = vErrors;
	return true;
}
validate35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.media === void 0 && (missing0 = "media") || data.start === void 0 && (missing0 = "start") || data.offset === void 0 && (missing0 = "offset") || data.length === void 0 && (missing0 = "length") || data.gain === void 0 && (missing0 = "gain") || data.fadeIn === void 0 && (missing0 = "fadeIn") || data.fadeOut === void 0 && (missing0 = "fadeOut")) {
				validate31.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func4.call(schema45.properties, key0)) {
					validate31.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs3 = errors;
							if (!validate29(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.media !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.media, {
									instancePath: instancePath + "/media",
									parentData: data,
									parentDataProperty: "media",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.start !== void 0) {
									let data3 = data.start;
									const _errs5 = errors;
									const _errs6 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate31.errors = [{
											instancePath: instancePath + "/start",
											schemaPath: "#/$defs/Tick/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 0xe8d4a51000 || isNaN(data3)) {
												validate31.errors = [{
													instancePath: instancePath + "/start",
													schemaPath: "#/$defs/Tick/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 0xe8d4a51000
													},
													message: "must be <= 1000000000000"
												}];
												return false;
											} else if (data3 < 0 || isNaN(data3)) {
												validate31.errors = [{
													instancePath: instancePath + "/start",
													schemaPath: "#/$defs/Tick/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.offset !== void 0) {
										let data4 = data.offset;
										const _errs8 = errors;
										const _errs9 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate31.errors = [{
												instancePath: instancePath + "/offset",
												schemaPath: "#/$defs/SourceFrames/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs9) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 9007199254740991 || isNaN(data4)) {
													validate31.errors = [{
														instancePath: instancePath + "/offset",
														schemaPath: "#/$defs/SourceFrames/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 9007199254740991
														},
														message: "must be <= 9007199254740991"
													}];
													return false;
												} else if (data4 < 0 || isNaN(data4)) {
													validate31.errors = [{
														instancePath: instancePath + "/offset",
														schemaPath: "#/$defs/SourceFrames/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.length !== void 0) {
											let data5 = data.length;
											const _errs11 = errors;
											const _errs12 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
												validate31.errors = [{
													instancePath: instancePath + "/length",
													schemaPath: "#/$defs/SourceFrames/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs12) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 9007199254740991 || isNaN(data5)) {
														validate31.errors = [{
															instancePath: instancePath + "/length",
															schemaPath: "#/$defs/SourceFrames/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 9007199254740991
															},
															message: "must be <= 9007199254740991"
														}];
														return false;
													} else if (data5 < 0 || isNaN(data5)) {
														validate31.errors = [{
															instancePath: instancePath + "/length",
															schemaPath: "#/$defs/SourceFrames/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.gain !== void 0) {
												let data6 = data.gain;
												const _errs14 = errors;
												if (errors === errors) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 > 24 || isNaN(data6)) {
															validate31.errors = [{
																instancePath: instancePath + "/gain",
																schemaPath: "#/$defs/GainDb/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 24
																},
																message: "must be <= 24"
															}];
															return false;
														} else if (data6 < -144 || isNaN(data6)) {
															validate31.errors = [{
																instancePath: instancePath + "/gain",
																schemaPath: "#/$defs/GainDb/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: -144
																},
																message: "must be >= -144"
															}];
															return false;
														}
													} else {
														validate31.errors = [{
															instancePath: instancePath + "/gain",
															schemaPath: "#/$defs/GainDb/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number"
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fadeIn !== void 0) {
													let data7 = data.fadeIn;
													const _errs17 = errors;
													const _errs18 = errors;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
														validate31.errors = [{
															instancePath: instancePath + "/fadeIn",
															schemaPath: "#/$defs/SourceFrames/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs18) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 > 9007199254740991 || isNaN(data7)) {
																validate31.errors = [{
																	instancePath: instancePath + "/fadeIn",
																	schemaPath: "#/$defs/SourceFrames/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 9007199254740991
																	},
																	message: "must be <= 9007199254740991"
																}];
																return false;
															} else if (data7 < 0 || isNaN(data7)) {
																validate31.errors = [{
																	instancePath: instancePath + "/fadeIn",
																	schemaPath: "#/$defs/SourceFrames/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.fadeOut !== void 0) {
														let data8 = data.fadeOut;
														const _errs20 = errors;
														const _errs21 = errors;
														if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
															validate31.errors = [{
																instancePath: instancePath + "/fadeOut",
																schemaPath: "#/$defs/SourceFrames/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs21) {
															if (typeof data8 == "number" && isFinite(data8)) {
																if (data8 > 9007199254740991 || isNaN(data8)) {
																	validate31.errors = [{
																		instancePath: instancePath + "/fadeOut",
																		schemaPath: "#/$defs/SourceFrames/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		},
																		message: "must be <= 9007199254740991"
																	}];
																	return false;
																} else if (data8 < 0 || isNaN(data8)) {
																	validate31.errors = [{
																		instancePath: instancePath + "/fadeOut",
																		schemaPath: "#/$defs/SourceFrames/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.loop !== void 0) {
															const _errs23 = errors;
															if (!validate35(data.loop, {
																instancePath: instancePath + "/loop",
																parentData: data,
																parentDataProperty: "loop",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.color === void 0 && (missing0 = "color") || data.gain === void 0 && (missing0 = "gain") || data.pan === void 0 && (missing0 = "pan") || data.mute === void 0 && (missing0 = "mute") || data.solo === void 0 && (missing0 = "solo") || data.clips === void 0 && (missing0 = "clips")) {
				validate26.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "color" || key0 === "gain" || key0 === "pan" || key0 === "mute" || key0 === "solo" || key0 === "clips")) {
					validate26.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs3 = errors;
							if (!validate29(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.color !== void 0) {
								let data2 = data.color;
								const _errs4 = errors;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate26.errors = [{
										instancePath: instancePath + "/color",
										schemaPath: "#/$defs/ColorIndex/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 11 || isNaN(data2)) {
											validate26.errors = [{
												instancePath: instancePath + "/color",
												schemaPath: "#/$defs/ColorIndex/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 11
												},
												message: "must be <= 11"
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate26.errors = [{
												instancePath: instancePath + "/color",
												schemaPath: "#/$defs/ColorIndex/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.gain !== void 0) {
									let data3 = data.gain;
									const _errs7 = errors;
									if (errors === errors) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 24 || isNaN(data3)) {
												validate26.errors = [{
													instancePath: instancePath + "/gain",
													schemaPath: "#/$defs/GainDb/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 24
													},
													message: "must be <= 24"
												}];
												return false;
											} else if (data3 < -144 || isNaN(data3)) {
												validate26.errors = [{
													instancePath: instancePath + "/gain",
													schemaPath: "#/$defs/GainDb/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: -144
													},
													message: "must be >= -144"
												}];
												return false;
											}
										} else {
											validate26.errors = [{
												instancePath: instancePath + "/gain",
												schemaPath: "#/$defs/GainDb/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.pan !== void 0) {
										let data4 = data.pan;
										const _errs10 = errors;
										if (errors === errors) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 1 || isNaN(data4)) {
													validate26.errors = [{
														instancePath: instancePath + "/pan",
														schemaPath: "#/$defs/Pan/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1
														},
														message: "must be <= 1"
													}];
													return false;
												} else if (data4 < -1 || isNaN(data4)) {
													validate26.errors = [{
														instancePath: instancePath + "/pan",
														schemaPath: "#/$defs/Pan/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: -1
														},
														message: "must be >= -1"
													}];
													return false;
												}
											} else {
												validate26.errors = [{
													instancePath: instancePath + "/pan",
													schemaPath: "#/$defs/Pan/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.mute !== void 0) {
											const _errs13 = errors;
											if (typeof data.mute !== "boolean") {
												validate26.errors = [{
													instancePath: instancePath + "/mute",
													schemaPath: "#/properties/mute/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.solo !== void 0) {
												const _errs15 = errors;
												if (typeof data.solo !== "boolean") {
													validate26.errors = [{
														instancePath: instancePath + "/solo",
														schemaPath: "#/properties/solo/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.clips !== void 0) {
													let data7 = data.clips;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (Array.isArray(data7)) {
															if (data7.length > 1e5) {
																validate26.errors = [{
																	instancePath: instancePath + "/clips",
																	schemaPath: "#/properties/clips/maxItems",
																	keyword: "maxItems",
																	params: { limit: 1e5 },
																	message: "must NOT have more than 100000 items"
																}];
																return false;
															} else {
																const len0 = data7.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs19 = errors;
																	if (!validate31(data7[i0], {
																		instancePath: instancePath + "/clips/" + i0,
																		parentData: data7,
																		parentDataProperty: i0,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs19 === errors)) break;
																}
															}
														} else {
															validate26.errors = [{
																instancePath: instancePath + "/clips",
																schemaPath: "#/properties/clips/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.track === void 0 && (missing0 = "track") || data.index === void 0 && (missing0 = "index")) {
				validate25.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "track" || key0 === "index")) {
					validate25.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.add" !== data.type) {
							validate25.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "track.add" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.track !== void 0) {
							const _errs3 = errors;
							if (!validate26(data.track, {
								instancePath: instancePath + "/track",
								parentData: data,
								parentDataProperty: "track",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								let data2 = data.index;
								const _errs4 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate25.errors = [{
										instancePath: instancePath + "/index",
										schemaPath: "#/properties/index/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs4) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 4096 || isNaN(data2)) {
											validate25.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 4096
												},
												message: "must be <= 4096"
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate25.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId")) {
				validate39.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId")) {
					validate39.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.remove" !== data.type) {
							validate39.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "track.remove" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId") || data.index === void 0 && (missing0 = "index")) {
				validate41.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId" || key0 === "index")) {
					validate41.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.move" !== data.type) {
							validate41.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "track.move" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								let data2 = data.index;
								const _errs4 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate41.errors = [{
										instancePath: instancePath + "/index",
										schemaPath: "#/properties/index/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs4) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 4096 || isNaN(data2)) {
											validate41.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 4096
												},
												message: "must be <= 4096"
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate41.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate41.errors = vErrors;
	return errors === 0;
}
validate41.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId") || data.values === void 0 && (missing0 = "values")) {
				validate43.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId" || key0 === "values")) {
					validate43.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.set" !== data.type) {
							validate43.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "track.set" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								let data2 = data.values;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										if (Object.keys(data2).length < 1) {
											validate43.errors = [{
												instancePath: instancePath + "/values",
												schemaPath: "#/properties/values/minProperties",
												keyword: "minProperties",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 properties"
											}];
											return false;
										} else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "name" || key1 === "color" || key1 === "gain" || key1 === "pan" || key1 === "mute" || key1 === "solo")) {
												validate43.errors = [{
													instancePath: instancePath + "/values",
													schemaPath: "#/properties/values/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs6 === errors) {
												if (data2.name !== void 0) {
													const _errs7 = errors;
													if (!validate29(data2.name, {
														instancePath: instancePath + "/values/name",
														parentData: data2,
														parentDataProperty: "name",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.color !== void 0) {
														let data4 = data2.color;
														const _errs8 = errors;
														const _errs9 = errors;
														if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
															validate43.errors = [{
																instancePath: instancePath + "/values/color",
																schemaPath: "#/$defs/ColorIndex/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs9) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 11 || isNaN(data4)) {
																	validate43.errors = [{
																		instancePath: instancePath + "/values/color",
																		schemaPath: "#/$defs/ColorIndex/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 11
																		},
																		message: "must be <= 11"
																	}];
																	return false;
																} else if (data4 < 0 || isNaN(data4)) {
																	validate43.errors = [{
																		instancePath: instancePath + "/values/color",
																		schemaPath: "#/$defs/ColorIndex/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.gain !== void 0) {
															let data5 = data2.gain;
															const _errs11 = errors;
															if (errors === errors) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 24 || isNaN(data5)) {
																		validate43.errors = [{
																			instancePath: instancePath + "/values/gain",
																			schemaPath: "#/$defs/GainDb/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 24
																			},
																			message: "must be <= 24"
																		}];
																		return false;
																	} else if (data5 < -144 || isNaN(data5)) {
																		validate43.errors = [{
																			instancePath: instancePath + "/values/gain",
																			schemaPath: "#/$defs/GainDb/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: -144
																			},
																			message: "must be >= -144"
																		}];
																		return false;
																	}
																} else {
																	validate43.errors = [{
																		instancePath: instancePath + "/values/gain",
																		schemaPath: "#/$defs/GainDb/type",
																		keyword: "type",
																		params: { type: "number" },
																		message: "must be number"
																	}];
																	return false;
																}
															}
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data2.pan !== void 0) {
																let data6 = data2.pan;
																const _errs14 = errors;
																if (errors === errors) {
																	if (typeof data6 == "number" && isFinite(data6)) {
																		if (data6 > 1 || isNaN(data6)) {
																			validate43.errors = [{
																				instancePath: instancePath + "/values/pan",
																				schemaPath: "#/$defs/Pan/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 1
																				},
																				message: "must be <= 1"
																			}];
																			return false;
																		} else if (data6 < -1 || isNaN(data6)) {
																			validate43.errors = [{
																				instancePath: instancePath + "/values/pan",
																				schemaPath: "#/$defs/Pan/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: -1
																				},
																				message: "must be >= -1"
																			}];
																			return false;
																		}
																	} else {
																		validate43.errors = [{
																			instancePath: instancePath + "/values/pan",
																			schemaPath: "#/$defs/Pan/type",
																			keyword: "type",
																			params: { type: "number" },
																			message: "must be number"
																		}];
																		return false;
																	}
																}
																var valid1 = _errs14 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data2.mute !== void 0) {
																	const _errs17 = errors;
																	if (typeof data2.mute !== "boolean") {
																		validate43.errors = [{
																			instancePath: instancePath + "/values/mute",
																			schemaPath: "#/properties/values/properties/mute/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																	var valid1 = _errs17 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data2.solo !== void 0) {
																		const _errs19 = errors;
																		if (typeof data2.solo !== "boolean") {
																			validate43.errors = [{
																				instancePath: instancePath + "/values/solo",
																				schemaPath: "#/properties/values/properties/solo/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid1 = _errs19 === errors;
																	} else var valid1 = true;
																}
															}
														}
													}
												}
											}
										}
									} else {
										validate43.errors = [{
											instancePath: instancePath + "/values",
											schemaPath: "#/properties/values/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId") || data.clip === void 0 && (missing0 = "clip")) {
				validate46.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId" || key0 === "clip" || key0 === "index")) {
					validate46.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.add" !== data.type) {
							validate46.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "clip.add" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clip !== void 0) {
								const _errs4 = errors;
								if (!validate31(data.clip, {
									instancePath: instancePath + "/clip",
									parentData: data,
									parentDataProperty: "clip",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.index !== void 0) {
									let data3 = data.index;
									const _errs5 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate46.errors = [{
											instancePath: instancePath + "/index",
											schemaPath: "#/properties/index/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs5) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 1e5 || isNaN(data3)) {
												validate46.errors = [{
													instancePath: instancePath + "/index",
													schemaPath: "#/properties/index/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e5
													},
													message: "must be <= 100000"
												}];
												return false;
											} else if (data3 < 0 || isNaN(data3)) {
												validate46.errors = [{
													instancePath: instancePath + "/index",
													schemaPath: "#/properties/index/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate46.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.clipId === void 0 && (missing0 = "clipId")) {
				validate49.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "clipId")) {
					validate49.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.remove" !== data.type) {
							validate49.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "clip.remove" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clipId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.clipId, {
								instancePath: instancePath + "/clipId",
								parentData: data,
								parentDataProperty: "clipId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate49.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.clipId === void 0 && (missing0 = "clipId") || data.values === void 0 && (missing0 = "values")) {
				validate51.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "clipId" || key0 === "values")) {
					validate51.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.set" !== data.type) {
							validate51.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "clip.set" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clipId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.clipId, {
								instancePath: instancePath + "/clipId",
								parentData: data,
								parentDataProperty: "clipId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								let data2 = data.values;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										if (Object.keys(data2).length < 1) {
											validate51.errors = [{
												instancePath: instancePath + "/values",
												schemaPath: "#/properties/values/minProperties",
												keyword: "minProperties",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 properties"
											}];
											return false;
										} else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "name" || key1 === "start" || key1 === "offset" || key1 === "length" || key1 === "gain" || key1 === "fadeIn" || key1 === "fadeOut" || key1 === "loop")) {
												validate51.errors = [{
													instancePath: instancePath + "/values",
													schemaPath: "#/properties/values/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs6 === errors) {
												if (data2.name !== void 0) {
													const _errs7 = errors;
													if (!validate29(data2.name, {
														instancePath: instancePath + "/values/name",
														parentData: data2,
														parentDataProperty: "name",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.start !== void 0) {
														let data4 = data2.start;
														const _errs8 = errors;
														const _errs9 = errors;
														if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
															validate51.errors = [{
																instancePath: instancePath + "/values/start",
																schemaPath: "#/$defs/Tick/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs9) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 0xe8d4a51000 || isNaN(data4)) {
																	validate51.errors = [{
																		instancePath: instancePath + "/values/start",
																		schemaPath: "#/$defs/Tick/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 0xe8d4a51000
																		},
																		message: "must be <= 1000000000000"
																	}];
																	return false;
																} else if (data4 < 0 || isNaN(data4)) {
																	validate51.errors = [{
																		instancePath: instancePath + "/values/start",
																		schemaPath: "#/$defs/Tick/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.offset !== void 0) {
															let data5 = data2.offset;
															const _errs11 = errors;
															const _errs12 = errors;
															if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
																validate51.errors = [{
																	instancePath: instancePath + "/values/offset",
																	schemaPath: "#/$defs/SourceFrames/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (errors === _errs12) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 9007199254740991 || isNaN(data5)) {
																		validate51.errors = [{
																			instancePath: instancePath + "/values/offset",
																			schemaPath: "#/$defs/SourceFrames/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 9007199254740991
																			},
																			message: "must be <= 9007199254740991"
																		}];
																		return false;
																	} else if (data5 < 0 || isNaN(data5)) {
																		validate51.errors = [{
																			instancePath: instancePath + "/values/offset",
																			schemaPath: "#/$defs/SourceFrames/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		}];
																		return false;
																	}
																}
															}
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data2.length !== void 0) {
																let data6 = data2.length;
																const _errs14 = errors;
																const _errs15 = errors;
																if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
																	validate51.errors = [{
																		instancePath: instancePath + "/values/length",
																		schemaPath: "#/$defs/SourceFrames/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																if (errors === _errs15) {
																	if (typeof data6 == "number" && isFinite(data6)) {
																		if (data6 > 9007199254740991 || isNaN(data6)) {
																			validate51.errors = [{
																				instancePath: instancePath + "/values/length",
																				schemaPath: "#/$defs/SourceFrames/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 9007199254740991
																				},
																				message: "must be <= 9007199254740991"
																			}];
																			return false;
																		} else if (data6 < 0 || isNaN(data6)) {
																			validate51.errors = [{
																				instancePath: instancePath + "/values/length",
																				schemaPath: "#/$defs/SourceFrames/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			}];
																			return false;
																		}
																	}
																}
																var valid1 = _errs14 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data2.gain !== void 0) {
																	let data7 = data2.gain;
																	const _errs17 = errors;
																	if (errors === errors) {
																		if (typeof data7 == "number" && isFinite(data7)) {
																			if (data7 > 24 || isNaN(data7)) {
																				validate51.errors = [{
																					instancePath: instancePath + "/values/gain",
																					schemaPath: "#/$defs/GainDb/maximum",
																					keyword: "maximum",
																					params: {
																						comparison: "<=",
																						limit: 24
																					},
																					message: "must be <= 24"
																				}];
																				return false;
																			} else if (data7 < -144 || isNaN(data7)) {
																				validate51.errors = [{
																					instancePath: instancePath + "/values/gain",
																					schemaPath: "#/$defs/GainDb/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: -144
																					},
																					message: "must be >= -144"
																				}];
																				return false;
																			}
																		} else {
																			validate51.errors = [{
																				instancePath: instancePath + "/values/gain",
																				schemaPath: "#/$defs/GainDb/type",
																				keyword: "type",
																				params: { type: "number" },
																				message: "must be number"
																			}];
																			return false;
																		}
																	}
																	var valid1 = _errs17 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data2.fadeIn !== void 0) {
																		let data8 = data2.fadeIn;
																		const _errs20 = errors;
																		const _errs21 = errors;
																		if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																			validate51.errors = [{
																				instancePath: instancePath + "/values/fadeIn",
																				schemaPath: "#/$defs/SourceFrames/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs21) {
																			if (typeof data8 == "number" && isFinite(data8)) {
																				if (data8 > 9007199254740991 || isNaN(data8)) {
																					validate51.errors = [{
																						instancePath: instancePath + "/values/fadeIn",
																						schemaPath: "#/$defs/SourceFrames/maximum",
																						keyword: "maximum",
																						params: {
																							comparison: "<=",
																							limit: 9007199254740991
																						},
																						message: "must be <= 9007199254740991"
																					}];
																					return false;
																				} else if (data8 < 0 || isNaN(data8)) {
																					validate51.errors = [{
																						instancePath: instancePath + "/values/fadeIn",
																						schemaPath: "#/$defs/SourceFrames/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						},
																						message: "must be >= 0"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid1 = _errs20 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data2.fadeOut !== void 0) {
																			let data9 = data2.fadeOut;
																			const _errs23 = errors;
																			const _errs24 = errors;
																			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																				validate51.errors = [{
																					instancePath: instancePath + "/values/fadeOut",
																					schemaPath: "#/$defs/SourceFrames/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs24) {
																				if (typeof data9 == "number" && isFinite(data9)) {
																					if (data9 > 9007199254740991 || isNaN(data9)) {
																						validate51.errors = [{
																							instancePath: instancePath + "/values/fadeOut",
																							schemaPath: "#/$defs/SourceFrames/maximum",
																							keyword: "maximum",
																							params: {
																								comparison: "<=",
																								limit: 9007199254740991
																							},
																							message: "must be <= 9007199254740991"
																						}];
																						return false;
																					} else if (data9 < 0 || isNaN(data9)) {
																						validate51.errors = [{
																							instancePath: instancePath + "/values/fadeOut",
																							schemaPath: "#/$defs/SourceFrames/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 0
																							},
																							message: "must be >= 0"
																						}];
																						return false;
																					}
																				}
																			}
																			var valid1 = _errs23 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data2.loop !== void 0) {
																				let data10 = data2.loop;
																				const _errs26 = errors;
																				const _errs27 = errors;
																				let valid8 = false;
																				const _errs28 = errors;
																				if (!validate35(data10, {
																					instancePath: instancePath + "/values/loop",
																					parentData: data2,
																					parentDataProperty: "loop",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																					errors = vErrors.length;
																				}
																				var _valid0 = _errs28 === errors;
																				valid8 = valid8 || _valid0;
																				const _errs29 = errors;
																				if (data10 !== null) {
																					const err0 = {
																						instancePath: instancePath + "/values/loop",
																						schemaPath: "#/properties/values/properties/loop/anyOf/1/type",
																						keyword: "type",
																						params: { type: "null" },
																						message: "must be null"
																					};
																					if (vErrors === null) vErrors = [err0];
																					else vErrors.push(err0);
																					errors++;
																				}
																				var _valid0 = _errs29 === errors;
																				valid8 = valid8 || _valid0;
																				if (!valid8) {
																					const err1 = {
																						instancePath: instancePath + "/values/loop",
																						schemaPath: "#/properties/values/properties/loop/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err1];
																					else vErrors.push(err1);
																					errors++;
																					validate51.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs27;
																					if (vErrors !== null) {
																						if (_errs27) vErrors.length = _errs27;
																						else vErrors = null;
																					}
																				}
																				var valid1 = _errs26 === errors;
																			} else var valid1 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									} else {
										validate51.errors = [{
											instancePath: instancePath + "/values",
											schemaPath: "#/properties/values/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.clipId === void 0 && (missing0 = "clipId") || data.trackId === void 0 && (missing0 = "trackId") || data.start === void 0 && (missing0 = "start")) {
				validate55.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "clipId" || key0 === "trackId" || key0 === "start" || key0 === "index")) {
					validate55.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.move" !== data.type) {
							validate55.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "clip.move" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clipId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.clipId, {
								instancePath: instancePath + "/clipId",
								parentData: data,
								parentDataProperty: "clipId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.trackId !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.trackId, {
									instancePath: instancePath + "/trackId",
									parentData: data,
									parentDataProperty: "trackId",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.start !== void 0) {
									let data3 = data.start;
									const _errs5 = errors;
									const _errs6 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate55.errors = [{
											instancePath: instancePath + "/start",
											schemaPath: "#/$defs/Tick/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 0xe8d4a51000 || isNaN(data3)) {
												validate55.errors = [{
													instancePath: instancePath + "/start",
													schemaPath: "#/$defs/Tick/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 0xe8d4a51000
													},
													message: "must be <= 1000000000000"
												}];
												return false;
											} else if (data3 < 0 || isNaN(data3)) {
												validate55.errors = [{
													instancePath: instancePath + "/start",
													schemaPath: "#/$defs/Tick/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.index !== void 0) {
										let data4 = data.index;
										const _errs8 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate55.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs8) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 1e5 || isNaN(data4)) {
													validate55.errors = [{
														instancePath: instancePath + "/index",
														schemaPath: "#/properties/index/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e5
														},
														message: "must be <= 100000"
													}];
													return false;
												} else if (data4 < 0 || isNaN(data4)) {
													validate55.errors = [{
														instancePath: instancePath + "/index",
														schemaPath: "#/properties/index/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate55.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = new RegExp("^media/\\.{1,2}$", "u");
const pattern7 = new RegExp("^media/[^/\\\\\\u0000-\\u001f]+$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.file === void 0 && (missing0 = "file") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.channels === void 0 && (missing0 = "channels") || data.frames === void 0 && (missing0 = "frames")) {
				validate59.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "file" || key0 === "sampleRate" || key0 === "channels" || key0 === "frames")) {
					validate59.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs3 = errors;
							if (!validate29(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.file !== void 0) {
								let data2 = data.file;
								const _errs4 = errors;
								const _errs6 = errors;
								const _errs7 = errors;
								if (typeof data2 === "string") {
									if (!pattern6.test(data2)) {
										const err0 = {};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
								}
								if (_errs7 === errors) {
									validate59.errors = [{
										instancePath: instancePath + "/file",
										schemaPath: "#/properties/file/not",
										keyword: "not",
										params: {},
										message: "must NOT be valid"
									}];
									return false;
								} else {
									errors = _errs6;
									if (vErrors !== null) {
										if (_errs6) vErrors.length = _errs6;
										else vErrors = null;
									}
								}
								if (errors === _errs4) {
									if (typeof data2 === "string") {
										if (func1(data2) > 255) {
											validate59.errors = [{
												instancePath: instancePath + "/file",
												schemaPath: "#/properties/file/maxLength",
												keyword: "maxLength",
												params: { limit: 255 },
												message: "must NOT have more than 255 characters"
											}];
											return false;
										} else if (!pattern7.test(data2)) {
											validate59.errors = [{
												instancePath: instancePath + "/file",
												schemaPath: "#/properties/file/pattern",
												keyword: "pattern",
												params: { pattern: "^media/[^/\\\\\\u0000-\\u001f]+$" },
												message: "must match pattern \"^media/[^/\\\\\\u0000-\\u001f]+$\""
											}];
											return false;
										}
									} else {
										validate59.errors = [{
											instancePath: instancePath + "/file",
											schemaPath: "#/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sampleRate !== void 0) {
									let data3 = data.sampleRate;
									const _errs8 = errors;
									const _errs9 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate59.errors = [{
											instancePath: instancePath + "/sampleRate",
											schemaPath: "#/$defs/SampleRate/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs9) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 384e3 || isNaN(data3)) {
												validate59.errors = [{
													instancePath: instancePath + "/sampleRate",
													schemaPath: "#/$defs/SampleRate/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 384e3
													},
													message: "must be <= 384000"
												}];
												return false;
											} else if (data3 < 8e3 || isNaN(data3)) {
												validate59.errors = [{
													instancePath: instancePath + "/sampleRate",
													schemaPath: "#/$defs/SampleRate/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 8e3
													},
													message: "must be >= 8000"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.channels !== void 0) {
										let data4 = data.channels;
										const _errs11 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate59.errors = [{
												instancePath: instancePath + "/channels",
												schemaPath: "#/properties/channels/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs11) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 64 || isNaN(data4)) {
													validate59.errors = [{
														instancePath: instancePath + "/channels",
														schemaPath: "#/properties/channels/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 64
														},
														message: "must be <= 64"
													}];
													return false;
												} else if (data4 < 1 || isNaN(data4)) {
													validate59.errors = [{
														instancePath: instancePath + "/channels",
														schemaPath: "#/properties/channels/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.frames !== void 0) {
											let data5 = data.frames;
											const _errs13 = errors;
											const _errs14 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
												validate59.errors = [{
													instancePath: instancePath + "/frames",
													schemaPath: "#/$defs/SourceFrames/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs14) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 9007199254740991 || isNaN(data5)) {
														validate59.errors = [{
															instancePath: instancePath + "/frames",
															schemaPath: "#/$defs/SourceFrames/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 9007199254740991
															},
															message: "must be <= 9007199254740991"
														}];
														return false;
													} else if (data5 < 0 || isNaN(data5)) {
														validate59.errors = [{
															instancePath: instancePath + "/frames",
															schemaPath: "#/$defs/SourceFrames/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate59.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.media === void 0 && (missing0 = "media")) {
				validate58.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "media" || key0 === "index")) {
					validate58.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("media.add" !== data.type) {
							validate58.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "media.add" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.media !== void 0) {
							const _errs3 = errors;
							if (!validate59(data.media, {
								instancePath: instancePath + "/media",
								parentData: data,
								parentDataProperty: "media",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								let data2 = data.index;
								const _errs4 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate58.errors = [{
										instancePath: instancePath + "/index",
										schemaPath: "#/properties/index/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs4) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 1e5 || isNaN(data2)) {
											validate58.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e5
												},
												message: "must be <= 100000"
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate58.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.mediaId === void 0 && (missing0 = "mediaId")) {
				validate63.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "mediaId")) {
					validate63.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("media.remove" !== data.type) {
							validate63.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "media.remove" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.mediaId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.mediaId, {
								instancePath: instancePath + "/mediaId",
								parentData: data,
								parentDataProperty: "mediaId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate63.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema80 = {
	"description": "Time signature.",
	"type": "object",
	"additionalProperties": false,
	"required": ["numerator", "denominator"],
	"properties": {
		"numerator": {
			"type": "integer",
			"minimum": 1,
			"maximum": 32
		},
		"denominator": { "enum": [
			1,
			2,
			4,
			8,
			16,
			32
		] }
	}
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.numerator === void 0 && (missing0 = "numerator") || data.denominator === void 0 && (missing0 = "denominator")) {
			validate67.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "numerator" || key0 === "denominator")) {
				validate67.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.numerator !== void 0) {
				let data0 = data.numerator;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate67.errors = [{
						instancePath: instancePath + "/numerator",
						schemaPath: "#/properties/numerator/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 32 || isNaN(data0)) {
						validate67.errors = [{
							instancePath: instancePath + "/numerator",
							schemaPath: "#/properties/numerator/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 32
							},
							message: "must be <= 32"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate67.errors = [{
							instancePath: instancePath + "/numerator",
							schemaPath: "#/properties/numerator/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.denominator !== void 0) {
					let data1 = data.denominator;
					if (!(data1 === 1 || data1 === 2 || data1 === 4 || data1 === 8 || data1 === 16 || data1 === 32)) {
						validate67.errors = [{
							instancePath: instancePath + "/denominator",
							schemaPath: "#/properties/denominator/enum",
							keyword: "enum",
							params: { allowedValues: schema80.properties.denominator.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate67.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate67.errors = vErrors;
	return true;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.enabled === void 0 && (missing0 = "enabled") || data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end")) {
			validate69.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "enabled" || key0 === "start" || key0 === "end")) {
				validate69.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.enabled !== void 0) {
				if (typeof data.enabled !== "boolean") {
					validate69.errors = [{
						instancePath: instancePath + "/enabled",
						schemaPath: "#/properties/enabled/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.start !== void 0) {
					let data1 = data.start;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate69.errors = [{
							instancePath: instancePath + "/start",
							schemaPath: "#/$defs/Tick/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 0xe8d4a51000 || isNaN(data1)) {
							validate69.errors = [{
								instancePath: instancePath + "/start",
								schemaPath: "#/$defs/Tick/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 0xe8d4a51000
								},
								message: "must be <= 1000000000000"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate69.errors = [{
								instancePath: instancePath + "/start",
								schemaPath: "#/$defs/Tick/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.end !== void 0) {
						let data2 = data.end;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate69.errors = [{
								instancePath: instancePath + "/end",
								schemaPath: "#/$defs/Tick/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 0xe8d4a51000 || isNaN(data2)) {
								validate69.errors = [{
									instancePath: instancePath + "/end",
									schemaPath: "#/$defs/Tick/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 0xe8d4a51000
									},
									message: "must be <= 1000000000000"
								}];
								return false;
							} else if (data2 < 0 || isNaN(data2)) {
								validate69.errors = [{
									instancePath: instancePath + "/end",
									schemaPath: "#/$defs/Tick/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate69.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate69.errors = vErrors;
	return true;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				validate66.errors = [{
					instancePath,
					schemaPath: "#/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bpm" || key0 === "meter" || key0 === "loop")) {
					validate66.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.bpm !== void 0) {
						let data0 = data.bpm;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 999 || isNaN(data0)) {
									validate66.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 999
										},
										message: "must be <= 999"
									}];
									return false;
								} else if (data0 < 20 || isNaN(data0)) {
									validate66.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 20
										},
										message: "must be >= 20"
									}];
									return false;
								}
							} else {
								validate66.errors = [{
									instancePath: instancePath + "/bpm",
									schemaPath: "#/$defs/Bpm/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meter !== void 0) {
							const _errs5 = errors;
							if (!validate67(data.meter, {
								instancePath: instancePath + "/meter",
								parentData: data,
								parentDataProperty: "meter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loop !== void 0) {
								const _errs6 = errors;
								if (!validate69(data.loop, {
									instancePath: instancePath + "/loop",
									parentData: data,
									parentDataProperty: "loop",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate66.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) {
				validate65.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "values")) {
					validate65.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("timeline.set" !== data.type) {
							validate65.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "timeline.set" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.values !== void 0) {
							const _errs3 = errors;
							if (!validate66(data.values, {
								instancePath: instancePath + "/values",
								parentData: data,
								parentDataProperty: "values",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate65.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) {
			validate72.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "values")) {
				validate72.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.type !== void 0) {
				if ("master.set" !== data.type) {
					validate72.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/const",
						keyword: "const",
						params: { allowedValue: "master.set" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.values !== void 0) {
					let data1 = data.values;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (Object.keys(data1).length < 1) {
							validate72.errors = [{
								instancePath: instancePath + "/values",
								schemaPath: "#/properties/values/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							}];
							return false;
						} else {
							for (const key1 in data1) if (!(key1 === "gain")) {
								validate72.errors = [{
									instancePath: instancePath + "/values",
									schemaPath: "#/properties/values/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								}];
								return false;
							}
							if (data1.gain !== void 0) {
								let data2 = data1.gain;
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 > 24 || isNaN(data2)) {
										validate72.errors = [{
											instancePath: instancePath + "/values/gain",
											schemaPath: "#/$defs/GainDb/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 24
											},
											message: "must be <= 24"
										}];
										return false;
									} else if (data2 < -144 || isNaN(data2)) {
										validate72.errors = [{
											instancePath: instancePath + "/values/gain",
											schemaPath: "#/$defs/GainDb/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: -144
											},
											message: "must be >= -144"
										}];
										return false;
									}
								} else {
									validate72.errors = [{
										instancePath: instancePath + "/values/gain",
										schemaPath: "#/$defs/GainDb/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									}];
									return false;
								}
							}
						}
					} else {
						validate72.errors = [{
							instancePath: instancePath + "/values",
							schemaPath: "#/properties/values/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate72.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate72.errors = vErrors;
	return true;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) {
				validate73.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "values")) {
					validate73.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("project.set" !== data.type) {
							validate73.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "project.set" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.values !== void 0) {
							let data1 = data.values;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									if (Object.keys(data1).length < 1) {
										validate73.errors = [{
											instancePath: instancePath + "/values",
											schemaPath: "#/properties/values/minProperties",
											keyword: "minProperties",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 properties"
										}];
										return false;
									} else {
										const _errs5 = errors;
										for (const key1 in data1) if (!(key1 === "name")) {
											validate73.errors = [{
												instancePath: instancePath + "/values",
												schemaPath: "#/properties/values/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (_errs5 === errors) {
											if (data1.name !== void 0) {
												if (!validate29(data1.name, {
													instancePath: instancePath + "/values/name",
													parentData: data1,
													parentDataProperty: "name",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
													errors = vErrors.length;
												}
											}
										}
									}
								} else {
									validate73.errors = [{
										instancePath: instancePath + "/values",
										schemaPath: "#/properties/values/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate73.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper0 = { validate: validate24 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.label === void 0 && (missing0 = "label") || data.edits === void 0 && (missing0 = "edits")) {
				validate75.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "label" || key0 === "edits")) {
					validate75.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("batch" !== data.type) {
							validate75.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "batch" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.label !== void 0) {
							let data1 = data.label;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func1(data1) > 100) {
										validate75.errors = [{
											instancePath: instancePath + "/label",
											schemaPath: "#/properties/label/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										}];
										return false;
									} else if (func1(data1) < 1) {
										validate75.errors = [{
											instancePath: instancePath + "/label",
											schemaPath: "#/properties/label/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate75.errors = [{
										instancePath: instancePath + "/label",
										schemaPath: "#/properties/label/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.edits !== void 0) {
								let data2 = data.edits;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (Array.isArray(data2)) {
										if (data2.length > 1e5) {
											validate75.errors = [{
												instancePath: instancePath + "/edits",
												schemaPath: "#/properties/edits/maxItems",
												keyword: "maxItems",
												params: { limit: 1e5 },
												message: "must NOT have more than 100000 items"
											}];
											return false;
										} else if (data2.length < 1) {
											validate75.errors = [{
												instancePath: instancePath + "/edits",
												schemaPath: "#/properties/edits/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											}];
											return false;
										} else {
											const len0 = data2.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs7 = errors;
												if (!wrapper0.validate(data2[i0], {
													instancePath: instancePath + "/edits/" + i0,
													parentData: data2,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
													errors = vErrors.length;
												}
												if (!(_errs7 === errors)) break;
											}
										}
									} else {
										validate75.errors = [{
											instancePath: instancePath + "/edits",
											schemaPath: "#/properties/edits/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate75.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.type;
			if (typeof tag0 == "string") {
				if (tag0 === "track.add") {
					if (!validate25(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
					var props0 = true;
				} else if (tag0 === "track.remove") {
					if (!validate39(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "track.move") {
					if (!validate41(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "track.set") {
					if (!validate43(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.add") {
					if (!validate46(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.remove") {
					if (!validate49(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.set") {
					if (!validate51(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.move") {
					if (!validate55(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "media.add") {
					if (!validate58(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "media.remove") {
					if (!validate63(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "timeline.set") {
					if (!validate65(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "master.set") {
					if (!validate72(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "project.set") {
					if (!validate73(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "batch") {
					if (!validate75(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else {
					validate24.errors = [{
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "type",
							tagValue: tag0
						},
						message: "value of tag \"type\" must be in oneOf"
					}];
					return false;
				}
			} else {
				validate24.errors = [{
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "type",
						tagValue: tag0
					},
					message: "tag \"type\" must be string"
				}];
				return false;
			}
		} else {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate24.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate24.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.edit === void 0 && (missing0 = "edit")) {
				validate23.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "edit" || key0 === "gesture")) {
					validate23.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.edit !== void 0) {
						const _errs2 = errors;
						if (!validate24(data.edit, {
							instancePath: instancePath + "/edit",
							parentData: data,
							parentDataProperty: "edit",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.gesture !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.gesture, {
								instancePath: instancePath + "/gesture",
								parentData: data,
								parentDataProperty: "gesture",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isEditDone = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.revision === void 0 && (missing0 = "revision")) {
			validate92.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "revision")) {
				validate92.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.revision !== void 0) {
				let data0 = data.revision;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate92.errors = [{
						instancePath: instancePath + "/revision",
						schemaPath: "#/properties/revision/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate92.errors = [{
							instancePath: instancePath + "/revision",
							schemaPath: "#/properties/revision/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate92.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate92.errors = vErrors;
	return true;
}
validate92.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isLocateRequest = validate93;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tick === void 0 && (missing0 = "tick")) {
			validate93.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "tick")) {
				validate93.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.tick !== void 0) {
				let data0 = data.tick;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate93.errors = [{
						instancePath: instancePath + "/tick",
						schemaPath: "#/$defs/Tick/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 0xe8d4a51000 || isNaN(data0)) {
						validate93.errors = [{
							instancePath: instancePath + "/tick",
							schemaPath: "#/$defs/Tick/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 0xe8d4a51000
							},
							message: "must be <= 1000000000000"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate93.errors = [{
							instancePath: instancePath + "/tick",
							schemaPath: "#/$defs/Tick/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate93.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate93.errors = vErrors;
	return true;
}
validate93.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isImportBegin = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.size === void 0 && (missing0 = "size") || data.tick === void 0 && (missing0 = "tick")) {
				validate94.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "size" || key0 === "trackId" || key0 === "tick")) {
					validate94.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						let data0 = data.name;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) > 255) {
									validate94.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 255 },
										message: "must NOT have more than 255 characters"
									}];
									return false;
								} else if (func1(data0) < 1) {
									validate94.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate94.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.size !== void 0) {
							let data1 = data.size;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate94.errors = [{
									instancePath: instancePath + "/size",
									schemaPath: "#/properties/size/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 4294967296 || isNaN(data1)) {
										validate94.errors = [{
											instancePath: instancePath + "/size",
											schemaPath: "#/properties/size/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 4294967296
											},
											message: "must be <= 4294967296"
										}];
										return false;
									} else if (data1 < 0 || isNaN(data1)) {
										validate94.errors = [{
											instancePath: instancePath + "/size",
											schemaPath: "#/properties/size/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.trackId !== void 0) {
								const _errs6 = errors;
								if (!validate27(data.trackId, {
									instancePath: instancePath + "/trackId",
									parentData: data,
									parentDataProperty: "trackId",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.tick !== void 0) {
									let data3 = data.tick;
									const _errs7 = errors;
									const _errs8 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate94.errors = [{
											instancePath: instancePath + "/tick",
											schemaPath: "#/$defs/Tick/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs8) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 0xe8d4a51000 || isNaN(data3)) {
												validate94.errors = [{
													instancePath: instancePath + "/tick",
													schemaPath: "#/$defs/Tick/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 0xe8d4a51000
													},
													message: "must be <= 1000000000000"
												}];
												return false;
											} else if (data3 < 0 || isNaN(data3)) {
												validate94.errors = [{
													instancePath: instancePath + "/tick",
													schemaPath: "#/$defs/Tick/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate94.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isImportStarted = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.importId === void 0 && (missing0 = "importId") || data.chunkBytes === void 0 && (missing0 = "chunkBytes") || data.window === void 0 && (missing0 = "window")) {
			validate96.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "importId" || key0 === "chunkBytes" || key0 === "window")) {
				validate96.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.importId !== void 0) {
				let data0 = data.importId;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate96.errors = [{
						instancePath: instancePath + "/importId",
						schemaPath: "#/properties/importId/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 4294967295 || isNaN(data0)) {
						validate96.errors = [{
							instancePath: instancePath + "/importId",
							schemaPath: "#/properties/importId/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 4294967295
							},
							message: "must be <= 4294967295"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate96.errors = [{
							instancePath: instancePath + "/importId",
							schemaPath: "#/properties/importId/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.chunkBytes !== void 0) {
					let data1 = data.chunkBytes;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate96.errors = [{
							instancePath: instancePath + "/chunkBytes",
							schemaPath: "#/properties/chunkBytes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate96.errors = [{
								instancePath: instancePath + "/chunkBytes",
								schemaPath: "#/properties/chunkBytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.window !== void 0) {
						let data2 = data.window;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate96.errors = [{
								instancePath: instancePath + "/window",
								schemaPath: "#/properties/window/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate96.errors = [{
									instancePath: instancePath + "/window",
									schemaPath: "#/properties/window/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate96.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate96.errors = vErrors;
	return true;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isImportEnd = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.importId === void 0 && (missing0 = "importId")) {
			validate97.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "importId")) {
				validate97.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.importId !== void 0) {
				let data0 = data.importId;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate97.errors = [{
						instancePath: instancePath + "/importId",
						schemaPath: "#/properties/importId/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 4294967295 || isNaN(data0)) {
						validate97.errors = [{
							instancePath: instancePath + "/importId",
							schemaPath: "#/properties/importId/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 4294967295
							},
							message: "must be <= 4294967295"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate97.errors = [{
							instancePath: instancePath + "/importId",
							schemaPath: "#/properties/importId/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate97.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate97.errors = vErrors;
	return true;
}
validate97.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isImportDone = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.mediaId === void 0 && (missing0 = "mediaId") || data.trackId === void 0 && (missing0 = "trackId") || data.clipId === void 0 && (missing0 = "clipId")) {
				validate98.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "mediaId" || key0 === "trackId" || key0 === "clipId")) {
					validate98.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.mediaId !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.mediaId, {
							instancePath: instancePath + "/mediaId",
							parentData: data,
							parentDataProperty: "mediaId",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clipId !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.clipId, {
									instancePath: instancePath + "/clipId",
									parentData: data,
									parentDataProperty: "clipId",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate98.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPeaksRequest = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.mediaId === void 0 && (missing0 = "mediaId")) {
				validate102.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "mediaId")) {
					validate102.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.mediaId !== void 0) {
						if (!validate27(data.mediaId, {
							instancePath: instancePath + "/mediaId",
							parentData: data,
							parentDataProperty: "mediaId",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else {
			validate102.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPeaksReady = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.transferId === void 0 && (missing0 = "transferId") || data.bytes === void 0 && (missing0 = "bytes")) {
			validate104.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "transferId" || key0 === "bytes")) {
				validate104.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.transferId !== void 0) {
				let data0 = data.transferId;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate104.errors = [{
						instancePath: instancePath + "/transferId",
						schemaPath: "#/properties/transferId/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 4294967295 || isNaN(data0)) {
						validate104.errors = [{
							instancePath: instancePath + "/transferId",
							schemaPath: "#/properties/transferId/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 4294967295
							},
							message: "must be <= 4294967295"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate104.errors = [{
							instancePath: instancePath + "/transferId",
							schemaPath: "#/properties/transferId/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.bytes !== void 0) {
					let data1 = data.bytes;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate104.errors = [{
							instancePath: instancePath + "/bytes",
							schemaPath: "#/properties/bytes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate104.errors = [{
								instancePath: instancePath + "/bytes",
								schemaPath: "#/properties/bytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate104.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate104.errors = vErrors;
	return true;
}
validate104.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isProjectList = validate105;
const pattern8 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			validate106.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$\""
			}];
			return false;
		}
	} else {
		validate106.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate106.errors = vErrors;
	return true;
}
validate106.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.folder === void 0 && (missing0 = "folder") || data.projects === void 0 && (missing0 = "projects")) {
				validate105.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "folder" || key0 === "projects")) {
					validate105.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.folder !== void 0) {
						const _errs2 = errors;
						if (typeof data.folder !== "string") {
							validate105.errors = [{
								instancePath: instancePath + "/folder",
								schemaPath: "#/properties/folder/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.projects !== void 0) {
							let data1 = data.projects;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0];
										const _errs6 = errors;
										if (errors === _errs6) {
											if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
												let missing1;
												if (data2.name === void 0 && (missing1 = "name") || data2.path === void 0 && (missing1 = "path") || data2.modified === void 0 && (missing1 = "modified")) {
													validate105.errors = [{
														instancePath: instancePath + "/projects/" + i0,
														schemaPath: "#/properties/projects/items/required",
														keyword: "required",
														params: { missingProperty: missing1 },
														message: "must have required property '" + missing1 + "'"
													}];
													return false;
												} else {
													const _errs8 = errors;
													for (const key1 in data2) if (!(key1 === "name" || key1 === "path" || key1 === "modified")) {
														validate105.errors = [{
															instancePath: instancePath + "/projects/" + i0,
															schemaPath: "#/properties/projects/items/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key1 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (_errs8 === errors) {
														if (data2.name !== void 0) {
															const _errs9 = errors;
															if (typeof data2.name !== "string") {
																validate105.errors = [{
																	instancePath: instancePath + "/projects/" + i0 + "/name",
																	schemaPath: "#/properties/projects/items/properties/name/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid2 = _errs9 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data2.path !== void 0) {
																const _errs11 = errors;
																if (typeof data2.path !== "string") {
																	validate105.errors = [{
																		instancePath: instancePath + "/projects/" + i0 + "/path",
																		schemaPath: "#/properties/projects/items/properties/path/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid2 = _errs11 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data2.modified !== void 0) {
																	const _errs13 = errors;
																	if (!validate106(data2.modified, {
																		instancePath: instancePath + "/projects/" + i0 + "/modified",
																		parentData: data2,
																		parentDataProperty: "modified",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
																		errors = vErrors.length;
																	}
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
															}
														}
													}
												}
											} else {
												validate105.errors = [{
													instancePath: instancePath + "/projects/" + i0,
													schemaPath: "#/properties/projects/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate105.errors = [{
										instancePath: instancePath + "/projects",
										schemaPath: "#/properties/projects/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate105.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isProjectNew = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate108.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name")) {
					validate108.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						if (!validate29(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else {
			validate108.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isProjectOpen = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path")) {
			validate110.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path")) {
				validate110.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.path !== void 0) {
				let data0 = data.path;
				if (typeof data0 === "string") {
					if (func1(data0) > 4096) {
						validate110.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/maxLength",
							keyword: "maxLength",
							params: { limit: 4096 },
							message: "must NOT have more than 4096 characters"
						}];
						return false;
					} else if (func1(data0) < 1) {
						validate110.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate110.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
			}
		}
	} else {
		validate110.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate110.errors = vErrors;
	return true;
}
validate110.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isBridgeError = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) {
			validate111.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "code" || key0 === "message" || key0 === "details")) {
				validate111.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.code !== void 0) {
				if (typeof data.code !== "string") {
					validate111.errors = [{
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.message !== void 0) {
					if (typeof data.message !== "string") {
						validate111.errors = [{
							instancePath: instancePath + "/message",
							schemaPath: "#/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.details !== void 0) {
						if (typeof data.details !== "string") {
							validate111.errors = [{
								instancePath: instancePath + "/details",
								schemaPath: "#/properties/details/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate111.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate111.errors = vErrors;
	return true;
}
validate111.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isBridgeReply = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.ok === void 0 && (missing0 = "ok") || data.result === void 0 && (missing0 = "result")) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "ok" || key0 === "result")) {
					const err1 = {
						instancePath,
						schemaPath: "#/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.type !== void 0) {
						const _errs4 = errors;
						if ("reply" !== data.type) {
							const err2 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/anyOf/0/properties/type/const",
								keyword: "const",
								params: { allowedValue: "reply" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						var valid1 = _errs4 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.id !== void 0) {
							let data1 = data.id;
							const _errs5 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								const err3 = {
									instancePath: instancePath + "/id",
									schemaPath: "#/anyOf/0/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
							if (errors === _errs5) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 < 1 || isNaN(data1)) {
										const err4 = {
											instancePath: instancePath + "/id",
											schemaPath: "#/anyOf/0/properties/id/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									}
								}
							}
							var valid1 = _errs5 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.ok !== void 0) {
								const _errs7 = errors;
								if (true !== data.ok) {
									const err5 = {
										instancePath: instancePath + "/ok",
										schemaPath: "#/anyOf/0/properties/ok/const",
										keyword: "const",
										params: { allowedValue: true },
										message: "must be equal to constant"
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
								var valid1 = _errs7 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.result !== void 0) {
									let data3 = data.result;
									const _errs8 = errors;
									if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
										const err6 = {
											instancePath: instancePath + "/result",
											schemaPath: "#/anyOf/0/properties/result/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
									var valid1 = _errs8 === errors;
								} else var valid1 = true;
							}
						}
					}
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	const _errs10 = errors;
	if (errors === _errs10) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.type === void 0 && (missing1 = "type") || data.id === void 0 && (missing1 = "id") || data.ok === void 0 && (missing1 = "ok") || data.error === void 0 && (missing1 = "error")) {
				const err8 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				const _errs12 = errors;
				for (const key1 in data) if (!(key1 === "type" || key1 === "id" || key1 === "ok" || key1 === "error")) {
					const err9 = {
						instancePath,
						schemaPath: "#/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
					break;
				}
				if (_errs12 === errors) {
					if (data.type !== void 0) {
						const _errs13 = errors;
						if ("reply" !== data.type) {
							const err10 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/anyOf/1/properties/type/const",
								keyword: "const",
								params: { allowedValue: "reply" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						var valid2 = _errs13 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.id !== void 0) {
							let data5 = data.id;
							const _errs14 = errors;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err11 = {
									instancePath: instancePath + "/id",
									schemaPath: "#/anyOf/1/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (errors === _errs14) {
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 < 1 || isNaN(data5)) {
										const err12 = {
											instancePath: instancePath + "/id",
											schemaPath: "#/anyOf/1/properties/id/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
							}
							var valid2 = _errs14 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.ok !== void 0) {
								const _errs16 = errors;
								if (false !== data.ok) {
									const err13 = {
										instancePath: instancePath + "/ok",
										schemaPath: "#/anyOf/1/properties/ok/const",
										keyword: "const",
										params: { allowedValue: false },
										message: "must be equal to constant"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								var valid2 = _errs16 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.error !== void 0) {
									const _errs17 = errors;
									if (!validate111(data.error, {
										instancePath: instancePath + "/error",
										parentData: data,
										parentDataProperty: "error",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
										errors = vErrors.length;
									}
									var valid2 = _errs17 === errors;
								} else var valid2 = true;
							}
						}
					}
				}
			}
		} else {
			const err14 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
	}
	var _valid0 = _errs10 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err15 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
		validate112.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate112.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate112.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const isHistoryState = validate114;
const schema104 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["undo", "redo"],
	"properties": {
		"undo": {
			"description": "What undo would undo; null when there is nothing.",
			"type": ["string", "null"]
		},
		"redo": { "type": ["string", "null"] }
	}
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.undo === void 0 && (missing0 = "undo") || data.redo === void 0 && (missing0 = "redo")) {
			validate114.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "undo" || key0 === "redo")) {
				validate114.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.undo !== void 0) {
				let data0 = data.undo;
				if (typeof data0 !== "string" && data0 !== null) {
					validate114.errors = [{
						instancePath: instancePath + "/undo",
						schemaPath: "#/properties/undo/type",
						keyword: "type",
						params: { type: schema104.properties.undo.type },
						message: "must be string,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.redo !== void 0) {
					let data1 = data.redo;
					if (typeof data1 !== "string" && data1 !== null) {
						validate114.errors = [{
							instancePath: instancePath + "/redo",
							schemaPath: "#/properties/redo/type",
							keyword: "type",
							params: { type: schema104.properties.redo.type },
							message: "must be string,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate114.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate114.errors = vErrors;
	return true;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSaveState = validate115;
const schema105 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["state", "path"],
	"properties": {
		"state": { "enum": [
			"saved",
			"saving",
			"changed",
			"failed"
		] },
		"path": {
			"description": "The project's folder.",
			"type": "string"
		},
		"message": { "type": "string" }
	}
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.state === void 0 && (missing0 = "state") || data.path === void 0 && (missing0 = "path")) {
			validate115.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "state" || key0 === "path" || key0 === "message")) {
				validate115.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.state !== void 0) {
				let data0 = data.state;
				if (!(data0 === "saved" || data0 === "saving" || data0 === "changed" || data0 === "failed")) {
					validate115.errors = [{
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/enum",
						keyword: "enum",
						params: { allowedValues: schema105.properties.state.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.path !== void 0) {
					if (typeof data.path !== "string") {
						validate115.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.message !== void 0) {
						if (typeof data.message !== "string") {
							validate115.errors = [{
								instancePath: instancePath + "/message",
								schemaPath: "#/properties/message/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate115.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate115.errors = vErrors;
	return true;
}
validate115.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isDocumentMessage = validate116;
const schema107 = {
	"description": "The document Pulse keeps. Track and clip ids are unique in the whole project.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"format",
		"version",
		"id",
		"name",
		"sampleRate",
		"timeline",
		"master",
		"media",
		"tracks"
	],
	"properties": {
		"format": { "const": "loophole-project" },
		"version": {
			"description": "Version of this layout; older ones are migrated when opened.",
			"const": 1
		},
		"id": { "$ref": "#/$defs/EntityId" },
		"name": { "$ref": "#/$defs/Name" },
		"sampleRate": {
			"description": "The rate renders are made at.",
			"$ref": "#/$defs/EngineRate"
		},
		"timeline": { "$ref": "#/$defs/Timeline" },
		"master": { "$ref": "#/$defs/Master" },
		"media": {
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "#/$defs/Media" }
		},
		"tracks": {
			"type": "array",
			"maxItems": 4096,
			"items": { "$ref": "#/$defs/Track" }
		}
	}
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bpm === void 0 && (missing0 = "bpm") || data.meter === void 0 && (missing0 = "meter") || data.loop === void 0 && (missing0 = "loop")) {
				validate120.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bpm" || key0 === "meter" || key0 === "loop")) {
					validate120.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.bpm !== void 0) {
						let data0 = data.bpm;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 999 || isNaN(data0)) {
									validate120.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 999
										},
										message: "must be <= 999"
									}];
									return false;
								} else if (data0 < 20 || isNaN(data0)) {
									validate120.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 20
										},
										message: "must be >= 20"
									}];
									return false;
								}
							} else {
								validate120.errors = [{
									instancePath: instancePath + "/bpm",
									schemaPath: "#/$defs/Bpm/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meter !== void 0) {
							const _errs5 = errors;
							if (!validate67(data.meter, {
								instancePath: instancePath + "/meter",
								parentData: data,
								parentDataProperty: "meter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loop !== void 0) {
								const _errs6 = errors;
								if (!validate69(data.loop, {
									instancePath: instancePath + "/loop",
									parentData: data,
									parentDataProperty: "loop",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate120.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate120.errors = vErrors;
	return errors === 0;
}
validate120.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.gain === void 0 && (missing0 = "gain")) {
			validate124.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "gain")) {
				validate124.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.gain !== void 0) {
				let data0 = data.gain;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 24 || isNaN(data0)) {
						validate124.errors = [{
							instancePath: instancePath + "/gain",
							schemaPath: "#/$defs/GainDb/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 24
							},
							message: "must be <= 24"
						}];
						return false;
					} else if (data0 < -144 || isNaN(data0)) {
						validate124.errors = [{
							instancePath: instancePath + "/gain",
							schemaPath: "#/$defs/GainDb/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: -144
							},
							message: "must be >= -144"
						}];
						return false;
					}
				} else {
					validate124.errors = [{
						instancePath: instancePath + "/gain",
						schemaPath: "#/$defs/GainDb/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					}];
					return false;
				}
			}
		}
	} else {
		validate124.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate124.errors = vErrors;
	return true;
}
validate124.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.timeline === void 0 && (missing0 = "timeline") || data.master === void 0 && (missing0 = "master") || data.media === void 0 && (missing0 = "media") || data.tracks === void 0 && (missing0 = "tracks")) {
				validate117.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func4.call(schema107.properties, key0)) {
					validate117.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.format !== void 0) {
						const _errs2 = errors;
						if ("loophole-project" !== data.format) {
							validate117.errors = [{
								instancePath: instancePath + "/format",
								schemaPath: "#/properties/format/const",
								keyword: "const",
								params: { allowedValue: "loophole-project" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							const _errs3 = errors;
							if (1 !== data.version) {
								validate117.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/const",
									keyword: "const",
									params: { allowedValue: 1 },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.id !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.id, {
									instancePath: instancePath + "/id",
									parentData: data,
									parentDataProperty: "id",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.name !== void 0) {
									const _errs5 = errors;
									if (!validate29(data.name, {
										instancePath: instancePath + "/name",
										parentData: data,
										parentDataProperty: "name",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sampleRate !== void 0) {
										let data4 = data.sampleRate;
										const _errs6 = errors;
										const _errs7 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate117.errors = [{
												instancePath: instancePath + "/sampleRate",
												schemaPath: "#/$defs/EngineRate/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs7) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 192e3 || isNaN(data4)) {
													validate117.errors = [{
														instancePath: instancePath + "/sampleRate",
														schemaPath: "#/$defs/EngineRate/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 192e3
														},
														message: "must be <= 192000"
													}];
													return false;
												} else if (data4 < 44100 || isNaN(data4)) {
													validate117.errors = [{
														instancePath: instancePath + "/sampleRate",
														schemaPath: "#/$defs/EngineRate/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 44100
														},
														message: "must be >= 44100"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.timeline !== void 0) {
											const _errs9 = errors;
											if (!validate120(data.timeline, {
												instancePath: instancePath + "/timeline",
												parentData: data,
												parentDataProperty: "timeline",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.master !== void 0) {
												const _errs10 = errors;
												if (!validate124(data.master, {
													instancePath: instancePath + "/master",
													parentData: data,
													parentDataProperty: "master",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.media !== void 0) {
													let data7 = data.media;
													const _errs11 = errors;
													if (errors === _errs11) {
														if (Array.isArray(data7)) {
															if (data7.length > 1e5) {
																validate117.errors = [{
																	instancePath: instancePath + "/media",
																	schemaPath: "#/properties/media/maxItems",
																	keyword: "maxItems",
																	params: { limit: 1e5 },
																	message: "must NOT have more than 100000 items"
																}];
																return false;
															} else {
																const len0 = data7.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs13 = errors;
																	if (!validate59(data7[i0], {
																		instancePath: instancePath + "/media/" + i0,
																		parentData: data7,
																		parentDataProperty: i0,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs13 === errors)) break;
																}
															}
														} else {
															validate117.errors = [{
																instancePath: instancePath + "/media",
																schemaPath: "#/properties/media/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.tracks !== void 0) {
														let data9 = data.tracks;
														const _errs14 = errors;
														if (errors === _errs14) {
															if (Array.isArray(data9)) {
																if (data9.length > 4096) {
																	validate117.errors = [{
																		instancePath: instancePath + "/tracks",
																		schemaPath: "#/properties/tracks/maxItems",
																		keyword: "maxItems",
																		params: { limit: 4096 },
																		message: "must NOT have more than 4096 items"
																	}];
																	return false;
																} else {
																	const len1 = data9.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs16 = errors;
																		if (!validate26(data9[i1], {
																			instancePath: instancePath + "/tracks/" + i1,
																			parentData: data9,
																			parentDataProperty: i1,
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs16 === errors)) break;
																	}
																}
															} else {
																validate117.errors = [{
																	instancePath: instancePath + "/tracks",
																	schemaPath: "#/properties/tracks/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate117.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate117.errors = vErrors;
	return errors === 0;
}
validate117.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.revision === void 0 && (missing0 = "revision") || data.project === void 0 && (missing0 = "project") || data.history === void 0 && (missing0 = "history") || data.save === void 0 && (missing0 = "save")) {
				validate116.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "revision" || key0 === "project" || key0 === "history" || key0 === "save")) {
					validate116.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("document" !== data.type) {
							validate116.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "document" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.revision !== void 0) {
							let data1 = data.revision;
							const _errs3 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate116.errors = [{
									instancePath: instancePath + "/revision",
									schemaPath: "#/properties/revision/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs3) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 < 0 || isNaN(data1)) {
										validate116.errors = [{
											instancePath: instancePath + "/revision",
											schemaPath: "#/properties/revision/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.project !== void 0) {
								const _errs5 = errors;
								if (!validate117(data.project, {
									instancePath: instancePath + "/project",
									parentData: data,
									parentDataProperty: "project",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.history !== void 0) {
									const _errs6 = errors;
									if (!validate114(data.history, {
										instancePath: instancePath + "/history",
										parentData: data,
										parentDataProperty: "history",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.save !== void 0) {
										const _errs7 = errors;
										if (!validate115(data.save, {
											instancePath: instancePath + "/save",
											parentData: data,
											parentDataProperty: "save",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate116.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isEditedMessage = validate131;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.revision === void 0 && (missing0 = "revision") || data.edit === void 0 && (missing0 = "edit") || data.history === void 0 && (missing0 = "history")) {
				validate131.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "revision" || key0 === "edit" || key0 === "history")) {
					validate131.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("edited" !== data.type) {
							validate131.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "edited" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.revision !== void 0) {
							let data1 = data.revision;
							const _errs3 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate131.errors = [{
									instancePath: instancePath + "/revision",
									schemaPath: "#/properties/revision/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs3) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 < 0 || isNaN(data1)) {
										validate131.errors = [{
											instancePath: instancePath + "/revision",
											schemaPath: "#/properties/revision/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.edit !== void 0) {
								const _errs5 = errors;
								if (!validate24(data.edit, {
									instancePath: instancePath + "/edit",
									parentData: data,
									parentDataProperty: "edit",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.history !== void 0) {
									const _errs6 = errors;
									if (!validate114(data.history, {
										instancePath: instancePath + "/history",
										parentData: data,
										parentDataProperty: "history",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate131.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSavedMessage = validate134;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate134.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.save === void 0 && (missing0 = "save")) {
				validate134.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "save")) {
					validate134.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("saved" !== data.type) {
							validate134.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "saved" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.save !== void 0) {
							const _errs3 = errors;
							if (!validate115(data.save, {
								instancePath: instancePath + "/save",
								parentData: data,
								parentDataProperty: "save",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate134.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate134.errors = vErrors;
	return errors === 0;
}
validate134.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isEngineStatus = validate136;
const schema115 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"state",
		"text",
		"since",
		"restarts"
	],
	"properties": {
		"type": { "const": "engine" },
		"state": { "enum": [
			"spawning",
			"listening",
			"connected",
			"syncing",
			"running",
			"silent",
			"restarting",
			"stopped"
		] },
		"text": {
			"description": "The state in words, with the reason where there is one.",
			"type": "string"
		},
		"since": { "$ref": "#/$defs/Timestamp" },
		"restarts": {
			"description": "Times the engine was started again since the app started.",
			"type": "integer",
			"minimum": 0
		},
		"pid": {
			"type": "integer",
			"minimum": 1
		},
		"device": { "$ref": "#/$defs/OpenDevice" },
		"roundTripMs": {
			"description": "Last heartbeat.",
			"type": "number",
			"minimum": 0
		},
		"lastDeath": {
			"description": "How the engine ended the last time, in words, with the last lines of its log.",
			"type": "string"
		}
	}
};
const schema117 = {
	"description": "What was asked for at start. auto takes a device if one opens, else null.",
	"enum": [
		"auto",
		"portaudio",
		"null"
	]
};
const schema118 = {
	"description": "How the engine reaches a device. null is a paced virtual device that is not heard.",
	"enum": ["portaudio", "null"]
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.requested === void 0 && (missing0 = "requested") || data.backend === void 0 && (missing0 = "backend") || data.name === void 0 && (missing0 = "name") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.blockSize === void 0 && (missing0 = "blockSize") || data.latencyFrames === void 0 && (missing0 = "latencyFrames") || data.reason === void 0 && (missing0 = "reason")) {
			validate138.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.requested !== void 0) {
				let data0 = data.requested;
				if (!(data0 === "auto" || data0 === "portaudio" || data0 === "null")) {
					validate138.errors = [{
						instancePath: instancePath + "/requested",
						schemaPath: "#/$defs/AudioMode/enum",
						keyword: "enum",
						params: { allowedValues: schema117.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.backend !== void 0) {
					let data1 = data.backend;
					if (!(data1 === "portaudio" || data1 === "null")) {
						validate138.errors = [{
							instancePath: instancePath + "/backend",
							schemaPath: "#/$defs/Backend/enum",
							keyword: "enum",
							params: { allowedValues: schema118.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						if (typeof data.name !== "string") {
							validate138.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.hostApi !== void 0) {
							if (typeof data.hostApi !== "string") {
								validate138.errors = [{
									instancePath: instancePath + "/hostApi",
									schemaPath: "#/properties/hostApi/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.sampleRate !== void 0) {
								let data4 = data.sampleRate;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate138.errors = [{
										instancePath: instancePath + "/sampleRate",
										schemaPath: "#/$defs/EngineRate/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 > 192e3 || isNaN(data4)) {
										validate138.errors = [{
											instancePath: instancePath + "/sampleRate",
											schemaPath: "#/$defs/EngineRate/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 192e3
											},
											message: "must be <= 192000"
										}];
										return false;
									} else if (data4 < 44100 || isNaN(data4)) {
										validate138.errors = [{
											instancePath: instancePath + "/sampleRate",
											schemaPath: "#/$defs/EngineRate/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 44100
											},
											message: "must be >= 44100"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.blockSize !== void 0) {
									let data5 = data.blockSize;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate138.errors = [{
											instancePath: instancePath + "/blockSize",
											schemaPath: "#/$defs/BlockSize/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 > 1024 || isNaN(data5)) {
											validate138.errors = [{
												instancePath: instancePath + "/blockSize",
												schemaPath: "#/$defs/BlockSize/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1024
												},
												message: "must be <= 1024"
											}];
											return false;
										} else if (data5 < 32 || isNaN(data5)) {
											validate138.errors = [{
												instancePath: instancePath + "/blockSize",
												schemaPath: "#/$defs/BlockSize/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 32
												},
												message: "must be >= 32"
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.latencyFrames !== void 0) {
										let data6 = data.latencyFrames;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate138.errors = [{
												instancePath: instancePath + "/latencyFrames",
												schemaPath: "#/properties/latencyFrames/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 0 || isNaN(data6)) {
												validate138.errors = [{
													instancePath: instancePath + "/latencyFrames",
													schemaPath: "#/properties/latencyFrames/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.reason !== void 0) {
											if (typeof data.reason !== "string") {
												validate138.errors = [{
													instancePath: instancePath + "/reason",
													schemaPath: "#/properties/reason/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate138.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate138.errors = vErrors;
	return true;
}
validate138.evaluated = {
	"props": {
		"requested": true,
		"backend": true,
		"name": true,
		"hostApi": true,
		"sampleRate": true,
		"blockSize": true,
		"latencyFrames": true,
		"reason": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.state === void 0 && (missing0 = "state") || data.text === void 0 && (missing0 = "text") || data.since === void 0 && (missing0 = "since") || data.restarts === void 0 && (missing0 = "restarts")) {
				validate136.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func4.call(schema115.properties, key0)) {
					validate136.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("engine" !== data.type) {
							validate136.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "engine" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.state !== void 0) {
							let data1 = data.state;
							const _errs3 = errors;
							if (!(data1 === "spawning" || data1 === "listening" || data1 === "connected" || data1 === "syncing" || data1 === "running" || data1 === "silent" || data1 === "restarting" || data1 === "stopped")) {
								validate136.errors = [{
									instancePath: instancePath + "/state",
									schemaPath: "#/properties/state/enum",
									keyword: "enum",
									params: { allowedValues: schema115.properties.state.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs4 = errors;
								if (typeof data.text !== "string") {
									validate136.errors = [{
										instancePath: instancePath + "/text",
										schemaPath: "#/properties/text/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.since !== void 0) {
									const _errs6 = errors;
									if (!validate106(data.since, {
										instancePath: instancePath + "/since",
										parentData: data,
										parentDataProperty: "since",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.restarts !== void 0) {
										let data4 = data.restarts;
										const _errs7 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate136.errors = [{
												instancePath: instancePath + "/restarts",
												schemaPath: "#/properties/restarts/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs7) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 < 0 || isNaN(data4)) {
													validate136.errors = [{
														instancePath: instancePath + "/restarts",
														schemaPath: "#/properties/restarts/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.pid !== void 0) {
											let data5 = data.pid;
											const _errs9 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
												validate136.errors = [{
													instancePath: instancePath + "/pid",
													schemaPath: "#/properties/pid/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs9) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 1 || isNaN(data5)) {
														validate136.errors = [{
															instancePath: instancePath + "/pid",
															schemaPath: "#/properties/pid/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															},
															message: "must be >= 1"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.device !== void 0) {
												const _errs11 = errors;
												if (!validate138(data.device, {
													instancePath: instancePath + "/device",
													parentData: data,
													parentDataProperty: "device",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.roundTripMs !== void 0) {
													let data7 = data.roundTripMs;
													const _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 < 0 || isNaN(data7)) {
																validate136.errors = [{
																	instancePath: instancePath + "/roundTripMs",
																	schemaPath: "#/properties/roundTripMs/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														} else {
															validate136.errors = [{
																instancePath: instancePath + "/roundTripMs",
																schemaPath: "#/properties/roundTripMs/type",
																keyword: "type",
																params: { type: "number" },
																message: "must be number"
															}];
															return false;
														}
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.lastDeath !== void 0) {
														const _errs14 = errors;
														if (typeof data.lastDeath !== "string") {
															validate136.errors = [{
																instancePath: instancePath + "/lastDeath",
																schemaPath: "#/properties/lastDeath/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate136.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isTransportUpdate = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.playing === void 0 && (missing0 = "playing") || data.position === void 0 && (missing0 = "position") || data.tick === void 0 && (missing0 = "tick") || data.sampleRate === void 0 && (missing0 = "sampleRate")) {
			validate140.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "playing" || key0 === "position" || key0 === "tick" || key0 === "sampleRate")) {
				validate140.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.type !== void 0) {
				if ("transport" !== data.type) {
					validate140.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/const",
						keyword: "const",
						params: { allowedValue: "transport" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.playing !== void 0) {
					if (typeof data.playing !== "boolean") {
						validate140.errors = [{
							instancePath: instancePath + "/playing",
							schemaPath: "#/properties/playing/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.position !== void 0) {
						let data2 = data.position;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate140.errors = [{
								instancePath: instancePath + "/position",
								schemaPath: "#/$defs/Sample/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 9007199254740991 || isNaN(data2)) {
								validate140.errors = [{
									instancePath: instancePath + "/position",
									schemaPath: "#/$defs/Sample/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9007199254740991
									},
									message: "must be <= 9007199254740991"
								}];
								return false;
							} else if (data2 < 0 || isNaN(data2)) {
								validate140.errors = [{
									instancePath: instancePath + "/position",
									schemaPath: "#/$defs/Sample/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.tick !== void 0) {
							let data3 = data.tick;
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate140.errors = [{
										instancePath: instancePath + "/tick",
										schemaPath: "#/properties/tick/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							} else {
								validate140.errors = [{
									instancePath: instancePath + "/tick",
									schemaPath: "#/properties/tick/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.sampleRate !== void 0) {
								let data4 = data.sampleRate;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate140.errors = [{
										instancePath: instancePath + "/sampleRate",
										schemaPath: "#/$defs/EngineRate/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 > 192e3 || isNaN(data4)) {
										validate140.errors = [{
											instancePath: instancePath + "/sampleRate",
											schemaPath: "#/$defs/EngineRate/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 192e3
											},
											message: "must be <= 192000"
										}];
										return false;
									} else if (data4 < 44100 || isNaN(data4)) {
										validate140.errors = [{
											instancePath: instancePath + "/sampleRate",
											schemaPath: "#/$defs/EngineRate/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 44100
											},
											message: "must be >= 44100"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate140.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate140.errors = vErrors;
	return true;
}
validate140.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isHealthUpdate = validate141;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.load === void 0 && (missing0 = "load") || data.blockMeanUs === void 0 && (missing0 = "blockMeanUs") || data.blockWorstUs === void 0 && (missing0 = "blockWorstUs") || data.blockBudgetUs === void 0 && (missing0 = "blockBudgetUs") || data.missedDeadlines === void 0 && (missing0 = "missedDeadlines") || data.underruns === void 0 && (missing0 = "underruns") || data.blocks === void 0 && (missing0 = "blocks") || data.queuedFrames === void 0 && (missing0 = "queuedFrames") || data.sampleBytes === void 0 && (missing0 = "sampleBytes") || data.heapBytes === void 0 && (missing0 = "heapBytes") || data.rssBytes === void 0 && (missing0 = "rssBytes")) {
			validate142.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.load !== void 0) {
				let data0 = data.load;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate142.errors = [{
							instancePath: instancePath + "/load",
							schemaPath: "#/properties/load/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				} else {
					validate142.errors = [{
						instancePath: instancePath + "/load",
						schemaPath: "#/properties/load/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.blockMeanUs !== void 0) {
					let data1 = data.blockMeanUs;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate142.errors = [{
								instancePath: instancePath + "/blockMeanUs",
								schemaPath: "#/properties/blockMeanUs/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					} else {
						validate142.errors = [{
							instancePath: instancePath + "/blockMeanUs",
							schemaPath: "#/properties/blockMeanUs/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.blockWorstUs !== void 0) {
						let data2 = data.blockWorstUs;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate142.errors = [{
									instancePath: instancePath + "/blockWorstUs",
									schemaPath: "#/properties/blockWorstUs/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						} else {
							validate142.errors = [{
								instancePath: instancePath + "/blockWorstUs",
								schemaPath: "#/properties/blockWorstUs/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.blockBudgetUs !== void 0) {
							let data3 = data.blockBudgetUs;
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate142.errors = [{
										instancePath: instancePath + "/blockBudgetUs",
										schemaPath: "#/properties/blockBudgetUs/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							} else {
								validate142.errors = [{
									instancePath: instancePath + "/blockBudgetUs",
									schemaPath: "#/properties/blockBudgetUs/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.missedDeadlines !== void 0) {
								let data4 = data.missedDeadlines;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate142.errors = [{
										instancePath: instancePath + "/missedDeadlines",
										schemaPath: "#/properties/missedDeadlines/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate142.errors = [{
											instancePath: instancePath + "/missedDeadlines",
											schemaPath: "#/properties/missedDeadlines/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.underruns !== void 0) {
									let data5 = data.underruns;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate142.errors = [{
											instancePath: instancePath + "/underruns",
											schemaPath: "#/properties/underruns/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate142.errors = [{
												instancePath: instancePath + "/underruns",
												schemaPath: "#/properties/underruns/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.blocks !== void 0) {
										let data6 = data.blocks;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate142.errors = [{
												instancePath: instancePath + "/blocks",
												schemaPath: "#/properties/blocks/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 0 || isNaN(data6)) {
												validate142.errors = [{
													instancePath: instancePath + "/blocks",
													schemaPath: "#/properties/blocks/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.queuedFrames !== void 0) {
											let data7 = data.queuedFrames;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
												validate142.errors = [{
													instancePath: instancePath + "/queuedFrames",
													schemaPath: "#/properties/queuedFrames/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (typeof data7 == "number" && isFinite(data7)) {
												if (data7 < 0 || isNaN(data7)) {
													validate142.errors = [{
														instancePath: instancePath + "/queuedFrames",
														schemaPath: "#/properties/queuedFrames/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.sampleBytes !== void 0) {
												let data8 = data.sampleBytes;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
													validate142.errors = [{
														instancePath: instancePath + "/sampleBytes",
														schemaPath: "#/properties/sampleBytes/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (typeof data8 == "number" && isFinite(data8)) {
													if (data8 < 0 || isNaN(data8)) {
														validate142.errors = [{
															instancePath: instancePath + "/sampleBytes",
															schemaPath: "#/properties/sampleBytes/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.heapBytes !== void 0) {
													let data9 = data.heapBytes;
													if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
														validate142.errors = [{
															instancePath: instancePath + "/heapBytes",
															schemaPath: "#/properties/heapBytes/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (typeof data9 == "number" && isFinite(data9)) {
														if (data9 < 0 || isNaN(data9)) {
															validate142.errors = [{
																instancePath: instancePath + "/heapBytes",
																schemaPath: "#/properties/heapBytes/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.rssBytes !== void 0) {
														let data10 = data.rssBytes;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate142.errors = [{
																instancePath: instancePath + "/rssBytes",
																schemaPath: "#/properties/rssBytes/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 0 || isNaN(data10)) {
																validate142.errors = [{
																	instancePath: instancePath + "/rssBytes",
																	schemaPath: "#/properties/rssBytes/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
														var valid0 = true;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate142.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate142.errors = vErrors;
	return true;
}
validate142.evaluated = {
	"props": {
		"load": true,
		"blockMeanUs": true,
		"blockWorstUs": true,
		"blockBudgetUs": true,
		"missedDeadlines": true,
		"underruns": true,
		"blocks": true,
		"queuedFrames": true,
		"sampleBytes": true,
		"heapBytes": true,
		"rssBytes": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.health === void 0 && (missing0 = "health")) {
				validate141.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "health")) {
					validate141.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("health" !== data.type) {
							validate141.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "health" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.health !== void 0) {
							const _errs3 = errors;
							if (!validate142(data.health, {
								instancePath: instancePath + "/health",
								parentData: data,
								parentDataProperty: "health",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate141.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isMediaUpdate = validate144;
const schema126 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"mediaId",
		"state"
	],
	"properties": {
		"type": { "const": "media" },
		"mediaId": { "$ref": "#/$defs/EntityId" },
		"state": { "enum": [
			"loading",
			"ready",
			"failed"
		] },
		"message": { "type": "string" }
	}
};
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate144.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.mediaId === void 0 && (missing0 = "mediaId") || data.state === void 0 && (missing0 = "state")) {
				validate144.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "mediaId" || key0 === "state" || key0 === "message")) {
					validate144.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("media" !== data.type) {
							validate144.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "media" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.mediaId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.mediaId, {
								instancePath: instancePath + "/mediaId",
								parentData: data,
								parentDataProperty: "mediaId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.state !== void 0) {
								let data2 = data.state;
								const _errs4 = errors;
								if (!(data2 === "loading" || data2 === "ready" || data2 === "failed")) {
									validate144.errors = [{
										instancePath: instancePath + "/state",
										schemaPath: "#/properties/state/enum",
										keyword: "enum",
										params: { allowedValues: schema126.properties.state.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.message !== void 0) {
									const _errs5 = errors;
									if (typeof data.message !== "string") {
										validate144.errors = [{
											instancePath: instancePath + "/message",
											schemaPath: "#/properties/message/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate144.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate144.errors = vErrors;
	return errors === 0;
}
validate144.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isTaskUpdate = validate146;
const schema127 = {
	"description": "Progress of something long.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"task",
		"label",
		"fraction",
		"state"
	],
	"properties": {
		"type": { "const": "task" },
		"task": {
			"description": "import-<importId> for imports.",
			"type": "string"
		},
		"label": { "type": "string" },
		"fraction": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"state": { "enum": [
			"running",
			"done",
			"failed",
			"cancelled"
		] },
		"confirmed": {
			"description": "For imports: binary messages taken so far.",
			"type": "integer",
			"minimum": 0
		},
		"message": { "type": "string" }
	}
};
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.task === void 0 && (missing0 = "task") || data.label === void 0 && (missing0 = "label") || data.fraction === void 0 && (missing0 = "fraction") || data.state === void 0 && (missing0 = "state")) {
			validate146.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "task" || key0 === "label" || key0 === "fraction" || key0 === "state" || key0 === "confirmed" || key0 === "message")) {
				validate146.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.type !== void 0) {
				if ("task" !== data.type) {
					validate146.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/const",
						keyword: "const",
						params: { allowedValue: "task" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.task !== void 0) {
					if (typeof data.task !== "string") {
						validate146.errors = [{
							instancePath: instancePath + "/task",
							schemaPath: "#/properties/task/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.label !== void 0) {
						if (typeof data.label !== "string") {
							validate146.errors = [{
								instancePath: instancePath + "/label",
								schemaPath: "#/properties/label/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.fraction !== void 0) {
							let data3 = data.fraction;
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 > 1 || isNaN(data3)) {
									validate146.errors = [{
										instancePath: instancePath + "/fraction",
										schemaPath: "#/properties/fraction/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									}];
									return false;
								} else if (data3 < 0 || isNaN(data3)) {
									validate146.errors = [{
										instancePath: instancePath + "/fraction",
										schemaPath: "#/properties/fraction/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							} else {
								validate146.errors = [{
									instancePath: instancePath + "/fraction",
									schemaPath: "#/properties/fraction/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.state !== void 0) {
								let data4 = data.state;
								if (!(data4 === "running" || data4 === "done" || data4 === "failed" || data4 === "cancelled")) {
									validate146.errors = [{
										instancePath: instancePath + "/state",
										schemaPath: "#/properties/state/enum",
										keyword: "enum",
										params: { allowedValues: schema127.properties.state.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.confirmed !== void 0) {
									let data5 = data.confirmed;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate146.errors = [{
											instancePath: instancePath + "/confirmed",
											schemaPath: "#/properties/confirmed/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate146.errors = [{
												instancePath: instancePath + "/confirmed",
												schemaPath: "#/properties/confirmed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.message !== void 0) {
										if (typeof data.message !== "string") {
											validate146.errors = [{
												instancePath: instancePath + "/message",
												schemaPath: "#/properties/message/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate146.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate146.errors = vErrors;
	return true;
}
validate146.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isNotice = validate147;
const schema128 = {
	"description": "Something the musician should know.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"severity",
		"message"
	],
	"properties": {
		"type": { "const": "notice" },
		"severity": { "enum": [
			"info",
			"warning",
			"error"
		] },
		"message": { "type": "string" },
		"details": { "type": "string" }
	}
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.severity === void 0 && (missing0 = "severity") || data.message === void 0 && (missing0 = "message")) {
			validate147.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "severity" || key0 === "message" || key0 === "details")) {
				validate147.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.type !== void 0) {
				if ("notice" !== data.type) {
					validate147.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/const",
						keyword: "const",
						params: { allowedValue: "notice" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.severity !== void 0) {
					let data1 = data.severity;
					if (!(data1 === "info" || data1 === "warning" || data1 === "error")) {
						validate147.errors = [{
							instancePath: instancePath + "/severity",
							schemaPath: "#/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema128.properties.severity.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.message !== void 0) {
						if (typeof data.message !== "string") {
							validate147.errors = [{
								instancePath: instancePath + "/message",
								schemaPath: "#/properties/message/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.details !== void 0) {
							if (typeof data.details !== "string") {
								validate147.errors = [{
									instancePath: instancePath + "/details",
									schemaPath: "#/properties/details/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate147.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate147.errors = vErrors;
	return true;
}
validate147.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isHostMessage = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate112(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
		errors = vErrors.length;
	} else var props0 = validate112.evaluated.props;
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (!validate116(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs3 = errors;
	if (!validate131(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs4 = errors;
	if (!validate134(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs5 = errors;
	if (!validate136(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs6 = errors;
	if (!validate140(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs6 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs7 = errors;
	if (!validate141(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs7 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs8 = errors;
	if (!validate144(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs8 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs9 = errors;
	if (!validate146(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs9 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs10 = errors;
	if (!validate147(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs10 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate148.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate148.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate148.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const isMessageId = validate159;
const pattern9 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			validate159.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" },
				message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$\""
			}];
			return false;
		}
	} else {
		validate159.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate159.errors = vErrors;
	return true;
}
validate159.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isSessionId = validate160;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			validate160.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" },
				message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$\""
			}];
			return false;
		}
	} else {
		validate160.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate160.errors = vErrors;
	return true;
}
validate160.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isTimestamp = validate161;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			validate161.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$\""
			}];
			return false;
		}
	} else {
		validate161.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate161.errors = vErrors;
	return true;
}
validate161.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isEntityId = validate162;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			validate162.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
				message: "must match pattern \"^[A-Za-z0-9_-]{1,64}$\""
			}];
			return false;
		}
	} else {
		validate162.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate162.errors = vErrors;
	return true;
}
validate162.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isRevision = validate163;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate163.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate163.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate163.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate163.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			}];
			return false;
		}
	}
	validate163.errors = vErrors;
	return true;
}
validate163.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isGraphHash = validate164;
const pattern13 = new RegExp("^[0-9a-f]{64}$", "u");
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate164.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern13.test(data)) {
			validate164.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			}];
			return false;
		}
	} else {
		validate164.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate164.errors = vErrors;
	return true;
}
validate164.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isSample = validate165;
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate165.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate165.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate165.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			}];
			return false;
		}
	}
	validate165.errors = vErrors;
	return true;
}
validate165.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isTick = validate166;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate166.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate166.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 0xe8d4a51000 || isNaN(data)) {
			validate166.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 0xe8d4a51000
				},
				message: "must be <= 1000000000000"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate166.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			}];
			return false;
		}
	}
	validate166.errors = vErrors;
	return true;
}
validate166.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isSourceFrames = validate167;
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate167.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate167.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate167.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate167.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			}];
			return false;
		}
	}
	validate167.errors = vErrors;
	return true;
}
validate167.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isSampleRate = validate168;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate168.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate168.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 384e3 || isNaN(data)) {
			validate168.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 384e3
				},
				message: "must be <= 384000"
			}];
			return false;
		} else if (data < 8e3 || isNaN(data)) {
			validate168.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 8e3
				},
				message: "must be >= 8000"
			}];
			return false;
		}
	}
	validate168.errors = vErrors;
	return true;
}
validate168.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isEngineRate = validate169;
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate169.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate169.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 192e3 || isNaN(data)) {
			validate169.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 192e3
				},
				message: "must be <= 192000"
			}];
			return false;
		} else if (data < 44100 || isNaN(data)) {
			validate169.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 44100
				},
				message: "must be >= 44100"
			}];
			return false;
		}
	}
	validate169.errors = vErrors;
	return true;
}
validate169.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isBlockSize = validate170;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate170.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate170.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1024 || isNaN(data)) {
			validate170.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1024
				},
				message: "must be <= 1024"
			}];
			return false;
		} else if (data < 32 || isNaN(data)) {
			validate170.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 32
				},
				message: "must be >= 32"
			}];
			return false;
		}
	}
	validate170.errors = vErrors;
	return true;
}
validate170.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isGainDb = validate171;
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate171.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 24 || isNaN(data)) {
			validate171.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 24
				},
				message: "must be <= 24"
			}];
			return false;
		} else if (data < -144 || isNaN(data)) {
			validate171.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: -144
				},
				message: "must be >= -144"
			}];
			return false;
		}
	} else {
		validate171.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number"
		}];
		return false;
	}
	validate171.errors = vErrors;
	return true;
}
validate171.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isPan = validate172;
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate172.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			validate172.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				},
				message: "must be <= 1"
			}];
			return false;
		} else if (data < -1 || isNaN(data)) {
			validate172.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: -1
				},
				message: "must be >= -1"
			}];
			return false;
		}
	} else {
		validate172.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number"
		}];
		return false;
	}
	validate172.errors = vErrors;
	return true;
}
validate172.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isBpm = validate173;
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 999 || isNaN(data)) {
			validate173.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 999
				},
				message: "must be <= 999"
			}];
			return false;
		} else if (data < 20 || isNaN(data)) {
			validate173.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 20
				},
				message: "must be >= 20"
			}];
			return false;
		}
	} else {
		validate173.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number"
		}];
		return false;
	}
	validate173.errors = vErrors;
	return true;
}
validate173.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isMeter = validate174;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate174.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.numerator === void 0 && (missing0 = "numerator") || data.denominator === void 0 && (missing0 = "denominator")) {
			validate174.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "numerator" || key0 === "denominator")) {
				validate174.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.numerator !== void 0) {
				let data0 = data.numerator;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate174.errors = [{
						instancePath: instancePath + "/numerator",
						schemaPath: "#/properties/numerator/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 32 || isNaN(data0)) {
						validate174.errors = [{
							instancePath: instancePath + "/numerator",
							schemaPath: "#/properties/numerator/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 32
							},
							message: "must be <= 32"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate174.errors = [{
							instancePath: instancePath + "/numerator",
							schemaPath: "#/properties/numerator/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.denominator !== void 0) {
					let data1 = data.denominator;
					if (!(data1 === 1 || data1 === 2 || data1 === 4 || data1 === 8 || data1 === 16 || data1 === 32)) {
						validate174.errors = [{
							instancePath: instancePath + "/denominator",
							schemaPath: "#/properties/denominator/enum",
							keyword: "enum",
							params: { allowedValues: schema80.properties.denominator.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate174.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate174.errors = vErrors;
	return true;
}
validate174.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isLoopRegion = validate175;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate175.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.enabled === void 0 && (missing0 = "enabled") || data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end")) {
			validate175.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "enabled" || key0 === "start" || key0 === "end")) {
				validate175.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.enabled !== void 0) {
				if (typeof data.enabled !== "boolean") {
					validate175.errors = [{
						instancePath: instancePath + "/enabled",
						schemaPath: "#/properties/enabled/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.start !== void 0) {
					let data1 = data.start;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate175.errors = [{
							instancePath: instancePath + "/start",
							schemaPath: "#/$defs/Tick/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 0xe8d4a51000 || isNaN(data1)) {
							validate175.errors = [{
								instancePath: instancePath + "/start",
								schemaPath: "#/$defs/Tick/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 0xe8d4a51000
								},
								message: "must be <= 1000000000000"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate175.errors = [{
								instancePath: instancePath + "/start",
								schemaPath: "#/$defs/Tick/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.end !== void 0) {
						let data2 = data.end;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate175.errors = [{
								instancePath: instancePath + "/end",
								schemaPath: "#/$defs/Tick/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 0xe8d4a51000 || isNaN(data2)) {
								validate175.errors = [{
									instancePath: instancePath + "/end",
									schemaPath: "#/$defs/Tick/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 0xe8d4a51000
									},
									message: "must be <= 1000000000000"
								}];
								return false;
							} else if (data2 < 0 || isNaN(data2)) {
								validate175.errors = [{
									instancePath: instancePath + "/end",
									schemaPath: "#/$defs/Tick/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate175.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate175.errors = vErrors;
	return true;
}
validate175.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSourceLoop = validate176;
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate176.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end")) {
			validate176.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "start" || key0 === "end")) {
				validate176.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.start !== void 0) {
				let data0 = data.start;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate176.errors = [{
						instancePath: instancePath + "/start",
						schemaPath: "#/$defs/SourceFrames/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) {
						validate176.errors = [{
							instancePath: instancePath + "/start",
							schemaPath: "#/$defs/SourceFrames/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate176.errors = [{
							instancePath: instancePath + "/start",
							schemaPath: "#/$defs/SourceFrames/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.end !== void 0) {
					let data1 = data.end;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate176.errors = [{
							instancePath: instancePath + "/end",
							schemaPath: "#/$defs/SourceFrames/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) {
							validate176.errors = [{
								instancePath: instancePath + "/end",
								schemaPath: "#/$defs/SourceFrames/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate176.errors = [{
								instancePath: instancePath + "/end",
								schemaPath: "#/$defs/SourceFrames/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate176.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate176.errors = vErrors;
	return true;
}
validate176.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isFilePath = validate177;
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate177.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 4096) {
			validate177.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 4096 },
				message: "must NOT have more than 4096 characters"
			}];
			return false;
		} else if (func1(data) < 1) {
			validate177.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			}];
			return false;
		}
	} else {
		validate177.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate177.errors = vErrors;
	return true;
}
validate177.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isErrorCode = validate178;
const schema153 = {
	"description": "What kind of error a message reports.",
	"enum": [
		"AUTHENTICATION_FAILED",
		"UNSUPPORTED_VERSION",
		"MALFORMED_DATA",
		"FRAME_TOO_LARGE",
		"UNKNOWN_COMMAND",
		"INVALID_PARAMS",
		"FORBIDDEN",
		"NOT_FOUND",
		"CONFLICT",
		"BUSY",
		"RATE_LIMIT_EXCEEDED",
		"RESOURCE_EXHAUSTED",
		"CANCELLED",
		"TIMEOUT",
		"DEVICE_UNAVAILABLE",
		"NETWORK_ERROR",
		"INTERNAL"
	]
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "AUTHENTICATION_FAILED" || data === "UNSUPPORTED_VERSION" || data === "MALFORMED_DATA" || data === "FRAME_TOO_LARGE" || data === "UNKNOWN_COMMAND" || data === "INVALID_PARAMS" || data === "FORBIDDEN" || data === "NOT_FOUND" || data === "CONFLICT" || data === "BUSY" || data === "RATE_LIMIT_EXCEEDED" || data === "RESOURCE_EXHAUSTED" || data === "CANCELLED" || data === "TIMEOUT" || data === "DEVICE_UNAVAILABLE" || data === "NETWORK_ERROR" || data === "INTERNAL")) {
		validate178.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema153.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate178.errors = vErrors;
	return true;
}
validate178.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isWireError = validate179;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message") || data.sessionId === void 0 && (missing0 = "sessionId") || data.timestamp === void 0 && (missing0 = "timestamp")) {
				validate179.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.code !== void 0) {
					let data0 = data.code;
					const _errs1 = errors;
					if (!(data0 === "AUTHENTICATION_FAILED" || data0 === "UNSUPPORTED_VERSION" || data0 === "MALFORMED_DATA" || data0 === "FRAME_TOO_LARGE" || data0 === "UNKNOWN_COMMAND" || data0 === "INVALID_PARAMS" || data0 === "FORBIDDEN" || data0 === "NOT_FOUND" || data0 === "CONFLICT" || data0 === "BUSY" || data0 === "RATE_LIMIT_EXCEEDED" || data0 === "RESOURCE_EXHAUSTED" || data0 === "CANCELLED" || data0 === "TIMEOUT" || data0 === "DEVICE_UNAVAILABLE" || data0 === "NETWORK_ERROR" || data0 === "INTERNAL")) {
						validate179.errors = [{
							instancePath: instancePath + "/code",
							schemaPath: "#/$defs/ErrorCode/enum",
							keyword: "enum",
							params: { allowedValues: schema153.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.message !== void 0) {
						let data1 = data.message;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (func1(data1) < 1) {
									validate179.errors = [{
										instancePath: instancePath + "/message",
										schemaPath: "#/properties/message/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate179.errors = [{
									instancePath: instancePath + "/message",
									schemaPath: "#/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sessionId !== void 0) {
							let data2 = data.sessionId;
							const _errs5 = errors;
							const _errs6 = errors;
							let valid2 = false;
							const _errs7 = errors;
							if (!validate160(data2, {
								instancePath: instancePath + "/sessionId",
								parentData: data,
								parentDataProperty: "sessionId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs7 === errors;
							valid2 = valid2 || _valid0;
							const _errs8 = errors;
							if (data2 !== null) {
								const err0 = {
									instancePath: instancePath + "/sessionId",
									schemaPath: "#/properties/sessionId/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
							var _valid0 = _errs8 === errors;
							valid2 = valid2 || _valid0;
							if (!valid2) {
								const err1 = {
									instancePath: instancePath + "/sessionId",
									schemaPath: "#/properties/sessionId/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
								validate179.errors = vErrors;
								return false;
							} else {
								errors = _errs6;
								if (vErrors !== null) {
									if (_errs6) vErrors.length = _errs6;
									else vErrors = null;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.timestamp !== void 0) {
								const _errs10 = errors;
								if (!validate106(data.timestamp, {
									instancePath: instancePath + "/timestamp",
									parentData: data,
									parentDataProperty: "timestamp",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.details !== void 0) {
									let data4 = data.details;
									const _errs11 = errors;
									if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
										validate179.errors = [{
											instancePath: instancePath + "/details",
											schemaPath: "#/properties/details/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate179.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"props": {
		"code": true,
		"message": true,
		"sessionId": true,
		"timestamp": true,
		"details": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isRole = validate182;
const schema156 = {
	"description": "controller: the one client that owns the song; control: may play and stop; observer: may read and subscribe.",
	"enum": [
		"controller",
		"control",
		"observer"
	]
};
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate182.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "controller" || data === "control" || data === "observer")) {
		validate182.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema156.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate182.errors = vErrors;
	return true;
}
validate182.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isProtocolRange = validate183;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
			validate183.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "min" || key0 === "max")) {
				validate183.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.min !== void 0) {
				let data0 = data.min;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate183.errors = [{
						instancePath: instancePath + "/min",
						schemaPath: "#/properties/min/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 65535 || isNaN(data0)) {
						validate183.errors = [{
							instancePath: instancePath + "/min",
							schemaPath: "#/properties/min/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 65535
							},
							message: "must be <= 65535"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate183.errors = [{
							instancePath: instancePath + "/min",
							schemaPath: "#/properties/min/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.max !== void 0) {
					let data1 = data.max;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate183.errors = [{
							instancePath: instancePath + "/max",
							schemaPath: "#/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 65535 || isNaN(data1)) {
							validate183.errors = [{
								instancePath: instancePath + "/max",
								schemaPath: "#/properties/max/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 65535
								},
								message: "must be <= 65535"
							}];
							return false;
						} else if (data1 < 1 || isNaN(data1)) {
							validate183.errors = [{
								instancePath: instancePath + "/max",
								schemaPath: "#/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate183.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate183.errors = vErrors;
	return true;
}
validate183.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isEncoding = validate184;
const schema158 = {
	"description": "How a payload is written.",
	"enum": [
		"json",
		"msgpack",
		"binary-telemetry"
	]
};
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate184.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "json" || data === "msgpack" || data === "binary-telemetry")) {
		validate184.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema158.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate184.errors = vErrors;
	return true;
}
validate184.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isEmptyParams = validate185;
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate185.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		validate185.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		}];
		return false;
	}
	else {
		validate185.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate185.errors = vErrors;
	return true;
}
validate185.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isBackend = validate186;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate186.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "portaudio" || data === "null")) {
		validate186.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema118.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate186.errors = vErrors;
	return true;
}
validate186.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isAudioMode = validate187;
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate187.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "auto" || data === "portaudio" || data === "null")) {
		validate187.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema117.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate187.errors = vErrors;
	return true;
}
validate187.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isOpenDevice = validate188;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.requested === void 0 && (missing0 = "requested") || data.backend === void 0 && (missing0 = "backend") || data.name === void 0 && (missing0 = "name") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.blockSize === void 0 && (missing0 = "blockSize") || data.latencyFrames === void 0 && (missing0 = "latencyFrames") || data.reason === void 0 && (missing0 = "reason")) {
			validate188.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.requested !== void 0) {
				let data0 = data.requested;
				if (!(data0 === "auto" || data0 === "portaudio" || data0 === "null")) {
					validate188.errors = [{
						instancePath: instancePath + "/requested",
						schemaPath: "#/$defs/AudioMode/enum",
						keyword: "enum",
						params: { allowedValues: schema117.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.backend !== void 0) {
					let data1 = data.backend;
					if (!(data1 === "portaudio" || data1 === "null")) {
						validate188.errors = [{
							instancePath: instancePath + "/backend",
							schemaPath: "#/$defs/Backend/enum",
							keyword: "enum",
							params: { allowedValues: schema118.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						if (typeof data.name !== "string") {
							validate188.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.hostApi !== void 0) {
							if (typeof data.hostApi !== "string") {
								validate188.errors = [{
									instancePath: instancePath + "/hostApi",
									schemaPath: "#/properties/hostApi/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.sampleRate !== void 0) {
								let data4 = data.sampleRate;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate188.errors = [{
										instancePath: instancePath + "/sampleRate",
										schemaPath: "#/$defs/EngineRate/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 > 192e3 || isNaN(data4)) {
										validate188.errors = [{
											instancePath: instancePath + "/sampleRate",
											schemaPath: "#/$defs/EngineRate/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 192e3
											},
											message: "must be <= 192000"
										}];
										return false;
									} else if (data4 < 44100 || isNaN(data4)) {
										validate188.errors = [{
											instancePath: instancePath + "/sampleRate",
											schemaPath: "#/$defs/EngineRate/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 44100
											},
											message: "must be >= 44100"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.blockSize !== void 0) {
									let data5 = data.blockSize;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate188.errors = [{
											instancePath: instancePath + "/blockSize",
											schemaPath: "#/$defs/BlockSize/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 > 1024 || isNaN(data5)) {
											validate188.errors = [{
												instancePath: instancePath + "/blockSize",
												schemaPath: "#/$defs/BlockSize/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1024
												},
												message: "must be <= 1024"
											}];
											return false;
										} else if (data5 < 32 || isNaN(data5)) {
											validate188.errors = [{
												instancePath: instancePath + "/blockSize",
												schemaPath: "#/$defs/BlockSize/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 32
												},
												message: "must be >= 32"
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.latencyFrames !== void 0) {
										let data6 = data.latencyFrames;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate188.errors = [{
												instancePath: instancePath + "/latencyFrames",
												schemaPath: "#/properties/latencyFrames/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 0 || isNaN(data6)) {
												validate188.errors = [{
													instancePath: instancePath + "/latencyFrames",
													schemaPath: "#/properties/latencyFrames/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.reason !== void 0) {
											if (typeof data.reason !== "string") {
												validate188.errors = [{
													instancePath: instancePath + "/reason",
													schemaPath: "#/properties/reason/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate188.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate188.errors = vErrors;
	return true;
}
validate188.evaluated = {
	"props": {
		"requested": true,
		"backend": true,
		"name": true,
		"hostApi": true,
		"sampleRate": true,
		"blockSize": true,
		"latencyFrames": true,
		"reason": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isDeviceListResult = validate189;
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.devices === void 0 && (missing0 = "devices") || data.note === void 0 && (missing0 = "note")) {
			validate189.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.devices !== void 0) {
				let data0 = data.devices;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							let missing1;
							if (data1.backend === void 0 && (missing1 = "backend") || data1.name === void 0 && (missing1 = "name") || data1.hostApi === void 0 && (missing1 = "hostApi") || data1.outputChannels === void 0 && (missing1 = "outputChannels") || data1.defaultSampleRate === void 0 && (missing1 = "defaultSampleRate") || data1.isDefault === void 0 && (missing1 = "isDefault")) {
								validate189.errors = [{
									instancePath: instancePath + "/devices/" + i0,
									schemaPath: "#/properties/devices/items/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								if (data1.backend !== void 0) {
									let data2 = data1.backend;
									if (!(data2 === "portaudio" || data2 === "null")) {
										validate189.errors = [{
											instancePath: instancePath + "/devices/" + i0 + "/backend",
											schemaPath: "#/$defs/Backend/enum",
											keyword: "enum",
											params: { allowedValues: schema118.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data1.name !== void 0) {
										if (typeof data1.name !== "string") {
											validate189.errors = [{
												instancePath: instancePath + "/devices/" + i0 + "/name",
												schemaPath: "#/properties/devices/items/properties/name/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data1.hostApi !== void 0) {
											if (typeof data1.hostApi !== "string") {
												validate189.errors = [{
													instancePath: instancePath + "/devices/" + i0 + "/hostApi",
													schemaPath: "#/properties/devices/items/properties/hostApi/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data1.outputChannels !== void 0) {
												let data5 = data1.outputChannels;
												if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
													validate189.errors = [{
														instancePath: instancePath + "/devices/" + i0 + "/outputChannels",
														schemaPath: "#/properties/devices/items/properties/outputChannels/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 0 || isNaN(data5)) {
														validate189.errors = [{
															instancePath: instancePath + "/devices/" + i0 + "/outputChannels",
															schemaPath: "#/properties/devices/items/properties/outputChannels/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
												var valid2 = true;
											} else var valid2 = true;
											if (valid2) {
												if (data1.defaultSampleRate !== void 0) {
													let data6 = data1.defaultSampleRate;
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 < 0 || isNaN(data6)) {
															validate189.errors = [{
																instancePath: instancePath + "/devices/" + i0 + "/defaultSampleRate",
																schemaPath: "#/properties/devices/items/properties/defaultSampleRate/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													} else {
														validate189.errors = [{
															instancePath: instancePath + "/devices/" + i0 + "/defaultSampleRate",
															schemaPath: "#/properties/devices/items/properties/defaultSampleRate/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number"
														}];
														return false;
													}
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data1.isDefault !== void 0) {
														if (typeof data1.isDefault !== "boolean") {
															validate189.errors = [{
																instancePath: instancePath + "/devices/" + i0 + "/isDefault",
																schemaPath: "#/properties/devices/items/properties/isDefault/type",
																keyword: "type",
																params: { type: "boolean" },
																message: "must be boolean"
															}];
															return false;
														}
														var valid2 = true;
													} else var valid2 = true;
												}
											}
										}
									}
								}
							}
						} else {
							validate189.errors = [{
								instancePath: instancePath + "/devices/" + i0,
								schemaPath: "#/properties/devices/items/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
				} else {
					validate189.errors = [{
						instancePath: instancePath + "/devices",
						schemaPath: "#/properties/devices/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.note !== void 0) {
					if (typeof data.note !== "string") {
						validate189.errors = [{
							instancePath: instancePath + "/note",
							schemaPath: "#/properties/note/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate189.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate189.errors = vErrors;
	return true;
}
validate189.evaluated = {
	"props": {
		"devices": true,
		"note": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isEdit = validate190;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate190.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.type;
			if (typeof tag0 == "string") {
				if (tag0 === "track.add") {
					if (!validate25(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
					var props0 = true;
				} else if (tag0 === "track.remove") {
					if (!validate39(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "track.move") {
					if (!validate41(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "track.set") {
					if (!validate43(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.add") {
					if (!validate46(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.remove") {
					if (!validate49(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.set") {
					if (!validate51(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.move") {
					if (!validate55(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "media.add") {
					if (!validate58(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "media.remove") {
					if (!validate63(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "timeline.set") {
					if (!validate65(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "master.set") {
					if (!validate72(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "project.set") {
					if (!validate73(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "batch") {
					if (!validate75(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
						errors = vErrors.length;
					}
					if (props0 !== true) props0 = true;
				} else {
					validate190.errors = [{
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "type",
							tagValue: tag0
						},
						message: "value of tag \"type\" must be in oneOf"
					}];
					return false;
				}
			} else {
				validate190.errors = [{
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "type",
						tagValue: tag0
					},
					message: "tag \"type\" must be string"
				}];
				return false;
			}
		} else {
			validate190.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate190.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate190.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const isAddTrackEdit = validate205;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.track === void 0 && (missing0 = "track") || data.index === void 0 && (missing0 = "index")) {
				validate205.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "track" || key0 === "index")) {
					validate205.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.add" !== data.type) {
							validate205.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "track.add" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.track !== void 0) {
							const _errs3 = errors;
							if (!validate26(data.track, {
								instancePath: instancePath + "/track",
								parentData: data,
								parentDataProperty: "track",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								let data2 = data.index;
								const _errs4 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate205.errors = [{
										instancePath: instancePath + "/index",
										schemaPath: "#/properties/index/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs4) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 4096 || isNaN(data2)) {
											validate205.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 4096
												},
												message: "must be <= 4096"
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate205.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate205.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate205.errors = vErrors;
	return errors === 0;
}
validate205.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isRemoveTrackEdit = validate207;
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate207.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId")) {
				validate207.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId")) {
					validate207.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.remove" !== data.type) {
							validate207.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "track.remove" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate207.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate207.errors = vErrors;
	return errors === 0;
}
validate207.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isMoveTrackEdit = validate209;
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate209.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId") || data.index === void 0 && (missing0 = "index")) {
				validate209.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId" || key0 === "index")) {
					validate209.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.move" !== data.type) {
							validate209.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "track.move" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								let data2 = data.index;
								const _errs4 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate209.errors = [{
										instancePath: instancePath + "/index",
										schemaPath: "#/properties/index/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs4) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 4096 || isNaN(data2)) {
											validate209.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 4096
												},
												message: "must be <= 4096"
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate209.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate209.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate209.errors = vErrors;
	return errors === 0;
}
validate209.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSetTrackEdit = validate211;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate211.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId") || data.values === void 0 && (missing0 = "values")) {
				validate211.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId" || key0 === "values")) {
					validate211.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("track.set" !== data.type) {
							validate211.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "track.set" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								let data2 = data.values;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										if (Object.keys(data2).length < 1) {
											validate211.errors = [{
												instancePath: instancePath + "/values",
												schemaPath: "#/properties/values/minProperties",
												keyword: "minProperties",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 properties"
											}];
											return false;
										} else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "name" || key1 === "color" || key1 === "gain" || key1 === "pan" || key1 === "mute" || key1 === "solo")) {
												validate211.errors = [{
													instancePath: instancePath + "/values",
													schemaPath: "#/properties/values/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs6 === errors) {
												if (data2.name !== void 0) {
													const _errs7 = errors;
													if (!validate29(data2.name, {
														instancePath: instancePath + "/values/name",
														parentData: data2,
														parentDataProperty: "name",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.color !== void 0) {
														let data4 = data2.color;
														const _errs8 = errors;
														const _errs9 = errors;
														if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
															validate211.errors = [{
																instancePath: instancePath + "/values/color",
																schemaPath: "#/$defs/ColorIndex/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs9) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 11 || isNaN(data4)) {
																	validate211.errors = [{
																		instancePath: instancePath + "/values/color",
																		schemaPath: "#/$defs/ColorIndex/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 11
																		},
																		message: "must be <= 11"
																	}];
																	return false;
																} else if (data4 < 0 || isNaN(data4)) {
																	validate211.errors = [{
																		instancePath: instancePath + "/values/color",
																		schemaPath: "#/$defs/ColorIndex/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.gain !== void 0) {
															let data5 = data2.gain;
															const _errs11 = errors;
															if (errors === errors) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 24 || isNaN(data5)) {
																		validate211.errors = [{
																			instancePath: instancePath + "/values/gain",
																			schemaPath: "#/$defs/GainDb/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 24
																			},
																			message: "must be <= 24"
																		}];
																		return false;
																	} else if (data5 < -144 || isNaN(data5)) {
																		validate211.errors = [{
																			instancePath: instancePath + "/values/gain",
																			schemaPath: "#/$defs/GainDb/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: -144
																			},
																			message: "must be >= -144"
																		}];
																		return false;
																	}
																} else {
																	validate211.errors = [{
																		instancePath: instancePath + "/values/gain",
																		schemaPath: "#/$defs/GainDb/type",
																		keyword: "type",
																		params: { type: "number" },
																		message: "must be number"
																	}];
																	return false;
																}
															}
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data2.pan !== void 0) {
																let data6 = data2.pan;
																const _errs14 = errors;
																if (errors === errors) {
																	if (typeof data6 == "number" && isFinite(data6)) {
																		if (data6 > 1 || isNaN(data6)) {
																			validate211.errors = [{
																				instancePath: instancePath + "/values/pan",
																				schemaPath: "#/$defs/Pan/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 1
																				},
																				message: "must be <= 1"
																			}];
																			return false;
																		} else if (data6 < -1 || isNaN(data6)) {
																			validate211.errors = [{
																				instancePath: instancePath + "/values/pan",
																				schemaPath: "#/$defs/Pan/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: -1
																				},
																				message: "must be >= -1"
																			}];
																			return false;
																		}
																	} else {
																		validate211.errors = [{
																			instancePath: instancePath + "/values/pan",
																			schemaPath: "#/$defs/Pan/type",
																			keyword: "type",
																			params: { type: "number" },
																			message: "must be number"
																		}];
																		return false;
																	}
																}
																var valid1 = _errs14 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data2.mute !== void 0) {
																	const _errs17 = errors;
																	if (typeof data2.mute !== "boolean") {
																		validate211.errors = [{
																			instancePath: instancePath + "/values/mute",
																			schemaPath: "#/properties/values/properties/mute/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																	var valid1 = _errs17 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data2.solo !== void 0) {
																		const _errs19 = errors;
																		if (typeof data2.solo !== "boolean") {
																			validate211.errors = [{
																				instancePath: instancePath + "/values/solo",
																				schemaPath: "#/properties/values/properties/solo/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid1 = _errs19 === errors;
																	} else var valid1 = true;
																}
															}
														}
													}
												}
											}
										}
									} else {
										validate211.errors = [{
											instancePath: instancePath + "/values",
											schemaPath: "#/properties/values/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate211.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate211.errors = vErrors;
	return errors === 0;
}
validate211.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isAddClipEdit = validate214;
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate214.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.trackId === void 0 && (missing0 = "trackId") || data.clip === void 0 && (missing0 = "clip")) {
				validate214.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "trackId" || key0 === "clip" || key0 === "index")) {
					validate214.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.add" !== data.type) {
							validate214.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "clip.add" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.trackId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.trackId, {
								instancePath: instancePath + "/trackId",
								parentData: data,
								parentDataProperty: "trackId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clip !== void 0) {
								const _errs4 = errors;
								if (!validate31(data.clip, {
									instancePath: instancePath + "/clip",
									parentData: data,
									parentDataProperty: "clip",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.index !== void 0) {
									let data3 = data.index;
									const _errs5 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate214.errors = [{
											instancePath: instancePath + "/index",
											schemaPath: "#/properties/index/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs5) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 1e5 || isNaN(data3)) {
												validate214.errors = [{
													instancePath: instancePath + "/index",
													schemaPath: "#/properties/index/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e5
													},
													message: "must be <= 100000"
												}];
												return false;
											} else if (data3 < 0 || isNaN(data3)) {
												validate214.errors = [{
													instancePath: instancePath + "/index",
													schemaPath: "#/properties/index/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate214.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isRemoveClipEdit = validate217;
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.clipId === void 0 && (missing0 = "clipId")) {
				validate217.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "clipId")) {
					validate217.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.remove" !== data.type) {
							validate217.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "clip.remove" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clipId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.clipId, {
								instancePath: instancePath + "/clipId",
								parentData: data,
								parentDataProperty: "clipId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate217.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate217.errors = vErrors;
	return errors === 0;
}
validate217.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSetClipEdit = validate219;
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate219.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.clipId === void 0 && (missing0 = "clipId") || data.values === void 0 && (missing0 = "values")) {
				validate219.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "clipId" || key0 === "values")) {
					validate219.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.set" !== data.type) {
							validate219.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "clip.set" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clipId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.clipId, {
								instancePath: instancePath + "/clipId",
								parentData: data,
								parentDataProperty: "clipId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								let data2 = data.values;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										if (Object.keys(data2).length < 1) {
											validate219.errors = [{
												instancePath: instancePath + "/values",
												schemaPath: "#/properties/values/minProperties",
												keyword: "minProperties",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 properties"
											}];
											return false;
										} else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "name" || key1 === "start" || key1 === "offset" || key1 === "length" || key1 === "gain" || key1 === "fadeIn" || key1 === "fadeOut" || key1 === "loop")) {
												validate219.errors = [{
													instancePath: instancePath + "/values",
													schemaPath: "#/properties/values/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs6 === errors) {
												if (data2.name !== void 0) {
													const _errs7 = errors;
													if (!validate29(data2.name, {
														instancePath: instancePath + "/values/name",
														parentData: data2,
														parentDataProperty: "name",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.start !== void 0) {
														let data4 = data2.start;
														const _errs8 = errors;
														const _errs9 = errors;
														if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
															validate219.errors = [{
																instancePath: instancePath + "/values/start",
																schemaPath: "#/$defs/Tick/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs9) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 0xe8d4a51000 || isNaN(data4)) {
																	validate219.errors = [{
																		instancePath: instancePath + "/values/start",
																		schemaPath: "#/$defs/Tick/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 0xe8d4a51000
																		},
																		message: "must be <= 1000000000000"
																	}];
																	return false;
																} else if (data4 < 0 || isNaN(data4)) {
																	validate219.errors = [{
																		instancePath: instancePath + "/values/start",
																		schemaPath: "#/$defs/Tick/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.offset !== void 0) {
															let data5 = data2.offset;
															const _errs11 = errors;
															const _errs12 = errors;
															if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
																validate219.errors = [{
																	instancePath: instancePath + "/values/offset",
																	schemaPath: "#/$defs/SourceFrames/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (errors === _errs12) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 9007199254740991 || isNaN(data5)) {
																		validate219.errors = [{
																			instancePath: instancePath + "/values/offset",
																			schemaPath: "#/$defs/SourceFrames/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 9007199254740991
																			},
																			message: "must be <= 9007199254740991"
																		}];
																		return false;
																	} else if (data5 < 0 || isNaN(data5)) {
																		validate219.errors = [{
																			instancePath: instancePath + "/values/offset",
																			schemaPath: "#/$defs/SourceFrames/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		}];
																		return false;
																	}
																}
															}
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data2.length !== void 0) {
																let data6 = data2.length;
																const _errs14 = errors;
																const _errs15 = errors;
																if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
																	validate219.errors = [{
																		instancePath: instancePath + "/values/length",
																		schemaPath: "#/$defs/SourceFrames/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																if (errors === _errs15) {
																	if (typeof data6 == "number" && isFinite(data6)) {
																		if (data6 > 9007199254740991 || isNaN(data6)) {
																			validate219.errors = [{
																				instancePath: instancePath + "/values/length",
																				schemaPath: "#/$defs/SourceFrames/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 9007199254740991
																				},
																				message: "must be <= 9007199254740991"
																			}];
																			return false;
																		} else if (data6 < 0 || isNaN(data6)) {
																			validate219.errors = [{
																				instancePath: instancePath + "/values/length",
																				schemaPath: "#/$defs/SourceFrames/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			}];
																			return false;
																		}
																	}
																}
																var valid1 = _errs14 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data2.gain !== void 0) {
																	let data7 = data2.gain;
																	const _errs17 = errors;
																	if (errors === errors) {
																		if (typeof data7 == "number" && isFinite(data7)) {
																			if (data7 > 24 || isNaN(data7)) {
																				validate219.errors = [{
																					instancePath: instancePath + "/values/gain",
																					schemaPath: "#/$defs/GainDb/maximum",
																					keyword: "maximum",
																					params: {
																						comparison: "<=",
																						limit: 24
																					},
																					message: "must be <= 24"
																				}];
																				return false;
																			} else if (data7 < -144 || isNaN(data7)) {
																				validate219.errors = [{
																					instancePath: instancePath + "/values/gain",
																					schemaPath: "#/$defs/GainDb/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: -144
																					},
																					message: "must be >= -144"
																				}];
																				return false;
																			}
																		} else {
																			validate219.errors = [{
																				instancePath: instancePath + "/values/gain",
																				schemaPath: "#/$defs/GainDb/type",
																				keyword: "type",
																				params: { type: "number" },
																				message: "must be number"
																			}];
																			return false;
																		}
																	}
																	var valid1 = _errs17 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data2.fadeIn !== void 0) {
																		let data8 = data2.fadeIn;
																		const _errs20 = errors;
																		const _errs21 = errors;
																		if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																			validate219.errors = [{
																				instancePath: instancePath + "/values/fadeIn",
																				schemaPath: "#/$defs/SourceFrames/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs21) {
																			if (typeof data8 == "number" && isFinite(data8)) {
																				if (data8 > 9007199254740991 || isNaN(data8)) {
																					validate219.errors = [{
																						instancePath: instancePath + "/values/fadeIn",
																						schemaPath: "#/$defs/SourceFrames/maximum",
																						keyword: "maximum",
																						params: {
																							comparison: "<=",
																							limit: 9007199254740991
																						},
																						message: "must be <= 9007199254740991"
																					}];
																					return false;
																				} else if (data8 < 0 || isNaN(data8)) {
																					validate219.errors = [{
																						instancePath: instancePath + "/values/fadeIn",
																						schemaPath: "#/$defs/SourceFrames/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						},
																						message: "must be >= 0"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid1 = _errs20 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data2.fadeOut !== void 0) {
																			let data9 = data2.fadeOut;
																			const _errs23 = errors;
																			const _errs24 = errors;
																			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																				validate219.errors = [{
																					instancePath: instancePath + "/values/fadeOut",
																					schemaPath: "#/$defs/SourceFrames/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs24) {
																				if (typeof data9 == "number" && isFinite(data9)) {
																					if (data9 > 9007199254740991 || isNaN(data9)) {
																						validate219.errors = [{
																							instancePath: instancePath + "/values/fadeOut",
																							schemaPath: "#/$defs/SourceFrames/maximum",
																							keyword: "maximum",
																							params: {
																								comparison: "<=",
																								limit: 9007199254740991
																							},
																							message: "must be <= 9007199254740991"
																						}];
																						return false;
																					} else if (data9 < 0 || isNaN(data9)) {
																						validate219.errors = [{
																							instancePath: instancePath + "/values/fadeOut",
																							schemaPath: "#/$defs/SourceFrames/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 0
																							},
																							message: "must be >= 0"
																						}];
																						return false;
																					}
																				}
																			}
																			var valid1 = _errs23 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data2.loop !== void 0) {
																				let data10 = data2.loop;
																				const _errs26 = errors;
																				const _errs27 = errors;
																				let valid8 = false;
																				const _errs28 = errors;
																				if (!validate35(data10, {
																					instancePath: instancePath + "/values/loop",
																					parentData: data2,
																					parentDataProperty: "loop",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																					errors = vErrors.length;
																				}
																				var _valid0 = _errs28 === errors;
																				valid8 = valid8 || _valid0;
																				const _errs29 = errors;
																				if (data10 !== null) {
																					const err0 = {
																						instancePath: instancePath + "/values/loop",
																						schemaPath: "#/properties/values/properties/loop/anyOf/1/type",
																						keyword: "type",
																						params: { type: "null" },
																						message: "must be null"
																					};
																					if (vErrors === null) vErrors = [err0];
																					else vErrors.push(err0);
																					errors++;
																				}
																				var _valid0 = _errs29 === errors;
																				valid8 = valid8 || _valid0;
																				if (!valid8) {
																					const err1 = {
																						instancePath: instancePath + "/values/loop",
																						schemaPath: "#/properties/values/properties/loop/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err1];
																					else vErrors.push(err1);
																					errors++;
																					validate219.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs27;
																					if (vErrors !== null) {
																						if (_errs27) vErrors.length = _errs27;
																						else vErrors = null;
																					}
																				}
																				var valid1 = _errs26 === errors;
																			} else var valid1 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									} else {
										validate219.errors = [{
											instancePath: instancePath + "/values",
											schemaPath: "#/properties/values/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate219.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate219.errors = vErrors;
	return errors === 0;
}
validate219.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isMoveClipEdit = validate223;
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate223.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.clipId === void 0 && (missing0 = "clipId") || data.trackId === void 0 && (missing0 = "trackId") || data.start === void 0 && (missing0 = "start")) {
				validate223.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "clipId" || key0 === "trackId" || key0 === "start" || key0 === "index")) {
					validate223.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("clip.move" !== data.type) {
							validate223.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "clip.move" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clipId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.clipId, {
								instancePath: instancePath + "/clipId",
								parentData: data,
								parentDataProperty: "clipId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.trackId !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.trackId, {
									instancePath: instancePath + "/trackId",
									parentData: data,
									parentDataProperty: "trackId",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.start !== void 0) {
									let data3 = data.start;
									const _errs5 = errors;
									const _errs6 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate223.errors = [{
											instancePath: instancePath + "/start",
											schemaPath: "#/$defs/Tick/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 0xe8d4a51000 || isNaN(data3)) {
												validate223.errors = [{
													instancePath: instancePath + "/start",
													schemaPath: "#/$defs/Tick/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 0xe8d4a51000
													},
													message: "must be <= 1000000000000"
												}];
												return false;
											} else if (data3 < 0 || isNaN(data3)) {
												validate223.errors = [{
													instancePath: instancePath + "/start",
													schemaPath: "#/$defs/Tick/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.index !== void 0) {
										let data4 = data.index;
										const _errs8 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate223.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs8) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 1e5 || isNaN(data4)) {
													validate223.errors = [{
														instancePath: instancePath + "/index",
														schemaPath: "#/properties/index/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e5
														},
														message: "must be <= 100000"
													}];
													return false;
												} else if (data4 < 0 || isNaN(data4)) {
													validate223.errors = [{
														instancePath: instancePath + "/index",
														schemaPath: "#/properties/index/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate223.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate223.errors = vErrors;
	return errors === 0;
}
validate223.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isAddMediaEdit = validate226;
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate226.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.media === void 0 && (missing0 = "media")) {
				validate226.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "media" || key0 === "index")) {
					validate226.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("media.add" !== data.type) {
							validate226.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "media.add" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.media !== void 0) {
							const _errs3 = errors;
							if (!validate59(data.media, {
								instancePath: instancePath + "/media",
								parentData: data,
								parentDataProperty: "media",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								let data2 = data.index;
								const _errs4 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate226.errors = [{
										instancePath: instancePath + "/index",
										schemaPath: "#/properties/index/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs4) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 1e5 || isNaN(data2)) {
											validate226.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e5
												},
												message: "must be <= 100000"
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate226.errors = [{
												instancePath: instancePath + "/index",
												schemaPath: "#/properties/index/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate226.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate226.errors = vErrors;
	return errors === 0;
}
validate226.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isRemoveMediaEdit = validate228;
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate228.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.mediaId === void 0 && (missing0 = "mediaId")) {
				validate228.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "mediaId")) {
					validate228.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("media.remove" !== data.type) {
							validate228.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "media.remove" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.mediaId !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.mediaId, {
								instancePath: instancePath + "/mediaId",
								parentData: data,
								parentDataProperty: "mediaId",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate228.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate228.errors = vErrors;
	return errors === 0;
}
validate228.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSetTimelineEdit = validate230;
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate230.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) {
				validate230.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "values")) {
					validate230.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("timeline.set" !== data.type) {
							validate230.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "timeline.set" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.values !== void 0) {
							const _errs3 = errors;
							if (!validate66(data.values, {
								instancePath: instancePath + "/values",
								parentData: data,
								parentDataProperty: "values",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate230.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate230.errors = vErrors;
	return errors === 0;
}
validate230.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSetMasterEdit = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate232.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) {
			validate232.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "values")) {
				validate232.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.type !== void 0) {
				if ("master.set" !== data.type) {
					validate232.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/const",
						keyword: "const",
						params: { allowedValue: "master.set" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.values !== void 0) {
					let data1 = data.values;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (Object.keys(data1).length < 1) {
							validate232.errors = [{
								instancePath: instancePath + "/values",
								schemaPath: "#/properties/values/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							}];
							return false;
						} else {
							for (const key1 in data1) if (!(key1 === "gain")) {
								validate232.errors = [{
									instancePath: instancePath + "/values",
									schemaPath: "#/properties/values/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								}];
								return false;
							}
							if (data1.gain !== void 0) {
								let data2 = data1.gain;
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 > 24 || isNaN(data2)) {
										validate232.errors = [{
											instancePath: instancePath + "/values/gain",
											schemaPath: "#/$defs/GainDb/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 24
											},
											message: "must be <= 24"
										}];
										return false;
									} else if (data2 < -144 || isNaN(data2)) {
										validate232.errors = [{
											instancePath: instancePath + "/values/gain",
											schemaPath: "#/$defs/GainDb/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: -144
											},
											message: "must be >= -144"
										}];
										return false;
									}
								} else {
									validate232.errors = [{
										instancePath: instancePath + "/values/gain",
										schemaPath: "#/$defs/GainDb/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									}];
									return false;
								}
							}
						}
					} else {
						validate232.errors = [{
							instancePath: instancePath + "/values",
							schemaPath: "#/properties/values/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate232.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate232.errors = vErrors;
	return true;
}
validate232.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSetProjectEdit = validate233;
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate233.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.values === void 0 && (missing0 = "values")) {
				validate233.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "values")) {
					validate233.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("project.set" !== data.type) {
							validate233.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "project.set" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.values !== void 0) {
							let data1 = data.values;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									if (Object.keys(data1).length < 1) {
										validate233.errors = [{
											instancePath: instancePath + "/values",
											schemaPath: "#/properties/values/minProperties",
											keyword: "minProperties",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 properties"
										}];
										return false;
									} else {
										const _errs5 = errors;
										for (const key1 in data1) if (!(key1 === "name")) {
											validate233.errors = [{
												instancePath: instancePath + "/values",
												schemaPath: "#/properties/values/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (_errs5 === errors) {
											if (data1.name !== void 0) {
												if (!validate29(data1.name, {
													instancePath: instancePath + "/values/name",
													parentData: data1,
													parentDataProperty: "name",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
													errors = vErrors.length;
												}
											}
										}
									}
								} else {
									validate233.errors = [{
										instancePath: instancePath + "/values",
										schemaPath: "#/properties/values/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate233.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate233.errors = vErrors;
	return errors === 0;
}
validate233.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isBatchEdit = validate235;
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate235.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.label === void 0 && (missing0 = "label") || data.edits === void 0 && (missing0 = "edits")) {
				validate235.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "label" || key0 === "edits")) {
					validate235.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("batch" !== data.type) {
							validate235.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "batch" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.label !== void 0) {
							let data1 = data.label;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func1(data1) > 100) {
										validate235.errors = [{
											instancePath: instancePath + "/label",
											schemaPath: "#/properties/label/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										}];
										return false;
									} else if (func1(data1) < 1) {
										validate235.errors = [{
											instancePath: instancePath + "/label",
											schemaPath: "#/properties/label/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate235.errors = [{
										instancePath: instancePath + "/label",
										schemaPath: "#/properties/label/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.edits !== void 0) {
								let data2 = data.edits;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (Array.isArray(data2)) {
										if (data2.length > 1e5) {
											validate235.errors = [{
												instancePath: instancePath + "/edits",
												schemaPath: "#/properties/edits/maxItems",
												keyword: "maxItems",
												params: { limit: 1e5 },
												message: "must NOT have more than 100000 items"
											}];
											return false;
										} else if (data2.length < 1) {
											validate235.errors = [{
												instancePath: instancePath + "/edits",
												schemaPath: "#/properties/edits/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											}];
											return false;
										} else {
											const len0 = data2.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs7 = errors;
												if (!validate24(data2[i0], {
													instancePath: instancePath + "/edits/" + i0,
													parentData: data2,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
													errors = vErrors.length;
												}
												if (!(_errs7 === errors)) break;
											}
										}
									} else {
										validate235.errors = [{
											instancePath: instancePath + "/edits",
											schemaPath: "#/properties/edits/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate235.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate235.errors = vErrors;
	return errors === 0;
}
validate235.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isHello = validate237;
const schema195 = {
	"description": "The client's first message, within two seconds.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"id",
		"ts",
		"protocol",
		"client",
		"token",
		"role",
		"encodings"
	],
	"properties": {
		"type": { "const": "hello" },
		"id": { "$ref": "#/$defs/MessageId" },
		"ts": { "$ref": "#/$defs/Timestamp" },
		"protocol": { "$ref": "#/$defs/ProtocolRange" },
		"client": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"name",
				"version"
			],
			"properties": {
				"kind": {
					"description": "aura, debug, render, test or another short word.",
					"type": "string",
					"pattern": "^[a-z][a-z0-9-]{0,31}$"
				},
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				},
				"version": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				},
				"pid": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"token": {
			"description": "The secret Signal was started with.",
			"type": "string",
			"maxLength": 512
		},
		"role": { "$ref": "#/$defs/Role" },
		"encodings": {
			"type": "array",
			"minItems": 1,
			"maxItems": 8,
			"items": { "$ref": "#/$defs/Encoding" }
		},
		"resume": {
			"type": "object",
			"additionalProperties": false,
			"required": ["sessionId"],
			"properties": { "sessionId": { "$ref": "#/$defs/SessionId" } }
		}
	}
};
const pattern14 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate237.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.ts === void 0 && (missing0 = "ts") || data.protocol === void 0 && (missing0 = "protocol") || data.client === void 0 && (missing0 = "client") || data.token === void 0 && (missing0 = "token") || data.role === void 0 && (missing0 = "role") || data.encodings === void 0 && (missing0 = "encodings")) {
				validate237.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func4.call(schema195.properties, key0)) {
					validate237.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("hello" !== data.type) {
							validate237.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "hello" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							const _errs3 = errors;
							if (!validate159(data.id, {
								instancePath: instancePath + "/id",
								parentData: data,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate106(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.protocol !== void 0) {
									const _errs5 = errors;
									if (!validate183(data.protocol, {
										instancePath: instancePath + "/protocol",
										parentData: data,
										parentDataProperty: "protocol",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.client !== void 0) {
										let data4 = data.client;
										const _errs6 = errors;
										if (errors === _errs6) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing1;
												if (data4.kind === void 0 && (missing1 = "kind") || data4.name === void 0 && (missing1 = "name") || data4.version === void 0 && (missing1 = "version")) {
													validate237.errors = [{
														instancePath: instancePath + "/client",
														schemaPath: "#/properties/client/required",
														keyword: "required",
														params: { missingProperty: missing1 },
														message: "must have required property '" + missing1 + "'"
													}];
													return false;
												} else {
													const _errs8 = errors;
													for (const key1 in data4) if (!(key1 === "kind" || key1 === "name" || key1 === "version" || key1 === "pid")) {
														validate237.errors = [{
															instancePath: instancePath + "/client",
															schemaPath: "#/properties/client/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key1 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (_errs8 === errors) {
														if (data4.kind !== void 0) {
															let data5 = data4.kind;
															const _errs9 = errors;
															if (errors === _errs9) {
																if (typeof data5 === "string") {
																	if (!pattern14.test(data5)) {
																		validate237.errors = [{
																			instancePath: instancePath + "/client/kind",
																			schemaPath: "#/properties/client/properties/kind/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
																			message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
																		}];
																		return false;
																	}
																} else {
																	validate237.errors = [{
																		instancePath: instancePath + "/client/kind",
																		schemaPath: "#/properties/client/properties/kind/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
															var valid1 = _errs9 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data4.name !== void 0) {
																let data6 = data4.name;
																const _errs11 = errors;
																if (errors === _errs11) {
																	if (typeof data6 === "string") {
																		if (func1(data6) > 128) {
																			validate237.errors = [{
																				instancePath: instancePath + "/client/name",
																				schemaPath: "#/properties/client/properties/name/maxLength",
																				keyword: "maxLength",
																				params: { limit: 128 },
																				message: "must NOT have more than 128 characters"
																			}];
																			return false;
																		} else if (func1(data6) < 1) {
																			validate237.errors = [{
																				instancePath: instancePath + "/client/name",
																				schemaPath: "#/properties/client/properties/name/minLength",
																				keyword: "minLength",
																				params: { limit: 1 },
																				message: "must NOT have fewer than 1 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate237.errors = [{
																			instancePath: instancePath + "/client/name",
																			schemaPath: "#/properties/client/properties/name/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																var valid1 = _errs11 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data4.version !== void 0) {
																	let data7 = data4.version;
																	const _errs13 = errors;
																	if (errors === _errs13) {
																		if (typeof data7 === "string") {
																			if (func1(data7) > 64) {
																				validate237.errors = [{
																					instancePath: instancePath + "/client/version",
																					schemaPath: "#/properties/client/properties/version/maxLength",
																					keyword: "maxLength",
																					params: { limit: 64 },
																					message: "must NOT have more than 64 characters"
																				}];
																				return false;
																			} else if (func1(data7) < 1) {
																				validate237.errors = [{
																					instancePath: instancePath + "/client/version",
																					schemaPath: "#/properties/client/properties/version/minLength",
																					keyword: "minLength",
																					params: { limit: 1 },
																					message: "must NOT have fewer than 1 characters"
																				}];
																				return false;
																			}
																		} else {
																			validate237.errors = [{
																				instancePath: instancePath + "/client/version",
																				schemaPath: "#/properties/client/properties/version/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid1 = _errs13 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data4.pid !== void 0) {
																		let data8 = data4.pid;
																		const _errs15 = errors;
																		if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																			validate237.errors = [{
																				instancePath: instancePath + "/client/pid",
																				schemaPath: "#/properties/client/properties/pid/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs15) {
																			if (typeof data8 == "number" && isFinite(data8)) {
																				if (data8 < 1 || isNaN(data8)) {
																					validate237.errors = [{
																						instancePath: instancePath + "/client/pid",
																						schemaPath: "#/properties/client/properties/pid/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						},
																						message: "must be >= 1"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid1 = _errs15 === errors;
																	} else var valid1 = true;
																}
															}
														}
													}
												}
											} else {
												validate237.errors = [{
													instancePath: instancePath + "/client",
													schemaPath: "#/properties/client/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.token !== void 0) {
											let data9 = data.token;
											const _errs17 = errors;
											if (errors === _errs17) {
												if (typeof data9 === "string") {
													if (func1(data9) > 512) {
														validate237.errors = [{
															instancePath: instancePath + "/token",
															schemaPath: "#/properties/token/maxLength",
															keyword: "maxLength",
															params: { limit: 512 },
															message: "must NOT have more than 512 characters"
														}];
														return false;
													}
												} else {
													validate237.errors = [{
														instancePath: instancePath + "/token",
														schemaPath: "#/properties/token/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
											var valid0 = _errs17 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.role !== void 0) {
												let data10 = data.role;
												const _errs19 = errors;
												if (!(data10 === "controller" || data10 === "control" || data10 === "observer")) {
													validate237.errors = [{
														instancePath: instancePath + "/role",
														schemaPath: "#/$defs/Role/enum",
														keyword: "enum",
														params: { allowedValues: schema156.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.encodings !== void 0) {
													let data11 = data.encodings;
													const _errs21 = errors;
													if (errors === _errs21) {
														if (Array.isArray(data11)) {
															if (data11.length > 8) {
																validate237.errors = [{
																	instancePath: instancePath + "/encodings",
																	schemaPath: "#/properties/encodings/maxItems",
																	keyword: "maxItems",
																	params: { limit: 8 },
																	message: "must NOT have more than 8 items"
																}];
																return false;
															} else if (data11.length < 1) {
																validate237.errors = [{
																	instancePath: instancePath + "/encodings",
																	schemaPath: "#/properties/encodings/minItems",
																	keyword: "minItems",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 items"
																}];
																return false;
															} else {
																const len0 = data11.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data12 = data11[i0];
																	const _errs23 = errors;
																	if (!(data12 === "json" || data12 === "msgpack" || data12 === "binary-telemetry")) {
																		validate237.errors = [{
																			instancePath: instancePath + "/encodings/" + i0,
																			schemaPath: "#/$defs/Encoding/enum",
																			keyword: "enum",
																			params: { allowedValues: schema158.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	if (!(_errs23 === errors)) break;
																}
															}
														} else {
															validate237.errors = [{
																instancePath: instancePath + "/encodings",
																schemaPath: "#/properties/encodings/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.resume !== void 0) {
														let data13 = data.resume;
														const _errs25 = errors;
														if (errors === _errs25) {
															if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																let missing2;
																if (data13.sessionId === void 0 && (missing2 = "sessionId")) {
																	validate237.errors = [{
																		instancePath: instancePath + "/resume",
																		schemaPath: "#/properties/resume/required",
																		keyword: "required",
																		params: { missingProperty: missing2 },
																		message: "must have required property '" + missing2 + "'"
																	}];
																	return false;
																} else {
																	const _errs27 = errors;
																	for (const key2 in data13) if (!(key2 === "sessionId")) {
																		validate237.errors = [{
																			instancePath: instancePath + "/resume",
																			schemaPath: "#/properties/resume/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key2 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs27 === errors) {
																		if (data13.sessionId !== void 0) {
																			if (!validate160(data13.sessionId, {
																				instancePath: instancePath + "/resume/sessionId",
																				parentData: data13,
																				parentDataProperty: "sessionId",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
																				errors = vErrors.length;
																			}
																		}
																	}
																}
															} else {
																validate237.errors = [{
																	instancePath: instancePath + "/resume",
																	schemaPath: "#/properties/resume/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														var valid0 = _errs25 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate237.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate237.errors = vErrors;
	return errors === 0;
}
validate237.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isWelcome = validate242;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate242.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.re === void 0 && (missing0 = "re") || data.ts === void 0 && (missing0 = "ts") || data.protocol === void 0 && (missing0 = "protocol") || data.engine === void 0 && (missing0 = "engine") || data.sessionId === void 0 && (missing0 = "sessionId") || data.role === void 0 && (missing0 = "role") || data.encodings === void 0 && (missing0 = "encodings") || data.limits === void 0 && (missing0 = "limits") || data.capabilities === void 0 && (missing0 = "capabilities") || data.revision === void 0 && (missing0 = "revision") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.blockSize === void 0 && (missing0 = "blockSize") || data.device === void 0 && (missing0 = "device") || data.resumed === void 0 && (missing0 = "resumed")) {
				validate242.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if ("welcome" !== data.type) {
						validate242.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/const",
							keyword: "const",
							params: { allowedValue: "welcome" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate159(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.re !== void 0) {
							const _errs3 = errors;
							if (!validate159(data.re, {
								instancePath: instancePath + "/re",
								parentData: data,
								parentDataProperty: "re",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate106(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.protocol !== void 0) {
									let data4 = data.protocol;
									const _errs5 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										validate242.errors = [{
											instancePath: instancePath + "/protocol",
											schemaPath: "#/properties/protocol/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs5) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 1 || isNaN(data4)) {
												validate242.errors = [{
													instancePath: instancePath + "/protocol",
													schemaPath: "#/properties/protocol/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.engine !== void 0) {
										let data5 = data.engine;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
												let missing1;
												if (data5.name === void 0 && (missing1 = "name") || data5.version === void 0 && (missing1 = "version") || data5.pid === void 0 && (missing1 = "pid") || data5.startedAt === void 0 && (missing1 = "startedAt")) {
													validate242.errors = [{
														instancePath: instancePath + "/engine",
														schemaPath: "#/properties/engine/required",
														keyword: "required",
														params: { missingProperty: missing1 },
														message: "must have required property '" + missing1 + "'"
													}];
													return false;
												} else {
													if (data5.name !== void 0) {
														const _errs9 = errors;
														if (typeof data5.name !== "string") {
															validate242.errors = [{
																instancePath: instancePath + "/engine/name",
																schemaPath: "#/properties/engine/properties/name/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data5.version !== void 0) {
															const _errs11 = errors;
															if (typeof data5.version !== "string") {
																validate242.errors = [{
																	instancePath: instancePath + "/engine/version",
																	schemaPath: "#/properties/engine/properties/version/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data5.pid !== void 0) {
																let data8 = data5.pid;
																const _errs13 = errors;
																if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																	validate242.errors = [{
																		instancePath: instancePath + "/engine/pid",
																		schemaPath: "#/properties/engine/properties/pid/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																if (errors === _errs13) {
																	if (typeof data8 == "number" && isFinite(data8)) {
																		if (data8 < 1 || isNaN(data8)) {
																			validate242.errors = [{
																				instancePath: instancePath + "/engine/pid",
																				schemaPath: "#/properties/engine/properties/pid/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 1
																				},
																				message: "must be >= 1"
																			}];
																			return false;
																		}
																	}
																}
																var valid1 = _errs13 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data5.startedAt !== void 0) {
																	const _errs15 = errors;
																	if (!validate106(data5.startedAt, {
																		instancePath: instancePath + "/engine/startedAt",
																		parentData: data5,
																		parentDataProperty: "startedAt",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
																		errors = vErrors.length;
																	}
																	var valid1 = _errs15 === errors;
																} else var valid1 = true;
															}
														}
													}
												}
											} else {
												validate242.errors = [{
													instancePath: instancePath + "/engine",
													schemaPath: "#/properties/engine/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.sessionId !== void 0) {
											const _errs16 = errors;
											if (!validate160(data.sessionId, {
												instancePath: instancePath + "/sessionId",
												parentData: data,
												parentDataProperty: "sessionId",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.role !== void 0) {
												let data11 = data.role;
												const _errs17 = errors;
												if (!(data11 === "controller" || data11 === "control" || data11 === "observer")) {
													validate242.errors = [{
														instancePath: instancePath + "/role",
														schemaPath: "#/$defs/Role/enum",
														keyword: "enum",
														params: { allowedValues: schema156.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.encodings !== void 0) {
													let data12 = data.encodings;
													const _errs19 = errors;
													if (errors === _errs19) {
														if (Array.isArray(data12)) {
															const len0 = data12.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let data13 = data12[i0];
																const _errs21 = errors;
																if (!(data13 === "json" || data13 === "msgpack" || data13 === "binary-telemetry")) {
																	validate242.errors = [{
																		instancePath: instancePath + "/encodings/" + i0,
																		schemaPath: "#/$defs/Encoding/enum",
																		keyword: "enum",
																		params: { allowedValues: schema158.enum },
																		message: "must be equal to one of the allowed values"
																	}];
																	return false;
																}
																if (!(_errs21 === errors)) break;
															}
														} else {
															validate242.errors = [{
																instancePath: instancePath + "/encodings",
																schemaPath: "#/properties/encodings/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.limits !== void 0) {
														let data14 = data.limits;
														const _errs23 = errors;
														if (errors === _errs23) {
															if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																let missing2;
																if (data14.maxFrameBytes === void 0 && (missing2 = "maxFrameBytes") || data14.maxInFlight === void 0 && (missing2 = "maxInFlight") || data14.maxClients === void 0 && (missing2 = "maxClients") || data14.heartbeatMs === void 0 && (missing2 = "heartbeatMs")) {
																	validate242.errors = [{
																		instancePath: instancePath + "/limits",
																		schemaPath: "#/properties/limits/required",
																		keyword: "required",
																		params: { missingProperty: missing2 },
																		message: "must have required property '" + missing2 + "'"
																	}];
																	return false;
																} else {
																	if (data14.maxFrameBytes !== void 0) {
																		let data15 = data14.maxFrameBytes;
																		const _errs25 = errors;
																		if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																			validate242.errors = [{
																				instancePath: instancePath + "/limits/maxFrameBytes",
																				schemaPath: "#/properties/limits/properties/maxFrameBytes/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs25) {
																			if (typeof data15 == "number" && isFinite(data15)) {
																				if (data15 < 1 || isNaN(data15)) {
																					validate242.errors = [{
																						instancePath: instancePath + "/limits/maxFrameBytes",
																						schemaPath: "#/properties/limits/properties/maxFrameBytes/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						},
																						message: "must be >= 1"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid5 = _errs25 === errors;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data14.maxInFlight !== void 0) {
																			let data16 = data14.maxInFlight;
																			const _errs27 = errors;
																			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																				validate242.errors = [{
																					instancePath: instancePath + "/limits/maxInFlight",
																					schemaPath: "#/properties/limits/properties/maxInFlight/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs27) {
																				if (typeof data16 == "number" && isFinite(data16)) {
																					if (data16 < 1 || isNaN(data16)) {
																						validate242.errors = [{
																							instancePath: instancePath + "/limits/maxInFlight",
																							schemaPath: "#/properties/limits/properties/maxInFlight/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							},
																							message: "must be >= 1"
																						}];
																						return false;
																					}
																				}
																			}
																			var valid5 = _errs27 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data14.maxClients !== void 0) {
																				let data17 = data14.maxClients;
																				const _errs29 = errors;
																				if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																					validate242.errors = [{
																						instancePath: instancePath + "/limits/maxClients",
																						schemaPath: "#/properties/limits/properties/maxClients/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (errors === _errs29) {
																					if (typeof data17 == "number" && isFinite(data17)) {
																						if (data17 < 1 || isNaN(data17)) {
																							validate242.errors = [{
																								instancePath: instancePath + "/limits/maxClients",
																								schemaPath: "#/properties/limits/properties/maxClients/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 1
																								},
																								message: "must be >= 1"
																							}];
																							return false;
																						}
																					}
																				}
																				var valid5 = _errs29 === errors;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data14.heartbeatMs !== void 0) {
																					let data18 = data14.heartbeatMs;
																					const _errs31 = errors;
																					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																						validate242.errors = [{
																							instancePath: instancePath + "/limits/heartbeatMs",
																							schemaPath: "#/properties/limits/properties/heartbeatMs/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs31) {
																						if (typeof data18 == "number" && isFinite(data18)) {
																							if (data18 < 1 || isNaN(data18)) {
																								validate242.errors = [{
																									instancePath: instancePath + "/limits/heartbeatMs",
																									schemaPath: "#/properties/limits/properties/heartbeatMs/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 1
																									},
																									message: "must be >= 1"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid5 = _errs31 === errors;
																				} else var valid5 = true;
																			}
																		}
																	}
																}
															} else {
																validate242.errors = [{
																	instancePath: instancePath + "/limits",
																	schemaPath: "#/properties/limits/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														var valid0 = _errs23 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.capabilities !== void 0) {
															let data19 = data.capabilities;
															const _errs33 = errors;
															if (errors === _errs33) {
																if (Array.isArray(data19)) {
																	const len1 = data19.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs35 = errors;
																		if (typeof data19[i1] !== "string") {
																			validate242.errors = [{
																				instancePath: instancePath + "/capabilities/" + i1,
																				schemaPath: "#/properties/capabilities/items/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		if (!(_errs35 === errors)) break;
																	}
																} else {
																	validate242.errors = [{
																		instancePath: instancePath + "/capabilities",
																		schemaPath: "#/properties/capabilities/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs33 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.revision !== void 0) {
																let data21 = data.revision;
																const _errs37 = errors;
																const _errs38 = errors;
																if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																	validate242.errors = [{
																		instancePath: instancePath + "/revision",
																		schemaPath: "#/$defs/Revision/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																if (errors === _errs38) {
																	if (typeof data21 == "number" && isFinite(data21)) {
																		if (data21 > 9007199254740991 || isNaN(data21)) {
																			validate242.errors = [{
																				instancePath: instancePath + "/revision",
																				schemaPath: "#/$defs/Revision/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 9007199254740991
																				},
																				message: "must be <= 9007199254740991"
																			}];
																			return false;
																		} else if (data21 < 0 || isNaN(data21)) {
																			validate242.errors = [{
																				instancePath: instancePath + "/revision",
																				schemaPath: "#/$defs/Revision/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs37 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.sampleRate !== void 0) {
																	let data22 = data.sampleRate;
																	const _errs40 = errors;
																	const _errs41 = errors;
																	if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																		validate242.errors = [{
																			instancePath: instancePath + "/sampleRate",
																			schemaPath: "#/$defs/EngineRate/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (errors === _errs41) {
																		if (typeof data22 == "number" && isFinite(data22)) {
																			if (data22 > 192e3 || isNaN(data22)) {
																				validate242.errors = [{
																					instancePath: instancePath + "/sampleRate",
																					schemaPath: "#/$defs/EngineRate/maximum",
																					keyword: "maximum",
																					params: {
																						comparison: "<=",
																						limit: 192e3
																					},
																					message: "must be <= 192000"
																				}];
																				return false;
																			} else if (data22 < 44100 || isNaN(data22)) {
																				validate242.errors = [{
																					instancePath: instancePath + "/sampleRate",
																					schemaPath: "#/$defs/EngineRate/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 44100
																					},
																					message: "must be >= 44100"
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs40 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.blockSize !== void 0) {
																		let data23 = data.blockSize;
																		const _errs43 = errors;
																		const _errs44 = errors;
																		if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																			validate242.errors = [{
																				instancePath: instancePath + "/blockSize",
																				schemaPath: "#/$defs/BlockSize/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs44) {
																			if (typeof data23 == "number" && isFinite(data23)) {
																				if (data23 > 1024 || isNaN(data23)) {
																					validate242.errors = [{
																						instancePath: instancePath + "/blockSize",
																						schemaPath: "#/$defs/BlockSize/maximum",
																						keyword: "maximum",
																						params: {
																							comparison: "<=",
																							limit: 1024
																						},
																						message: "must be <= 1024"
																					}];
																					return false;
																				} else if (data23 < 32 || isNaN(data23)) {
																					validate242.errors = [{
																						instancePath: instancePath + "/blockSize",
																						schemaPath: "#/$defs/BlockSize/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 32
																						},
																						message: "must be >= 32"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid0 = _errs43 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.device !== void 0) {
																			const _errs46 = errors;
																			if (!validate138(data.device, {
																				instancePath: instancePath + "/device",
																				parentData: data,
																				parentDataProperty: "device",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs46 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.resumed !== void 0) {
																				const _errs47 = errors;
																				if (typeof data.resumed !== "boolean") {
																					validate242.errors = [{
																						instancePath: instancePath + "/resumed",
																						schemaPath: "#/properties/resumed/type",
																						keyword: "type",
																						params: { type: "boolean" },
																						message: "must be boolean"
																					}];
																					return false;
																				}
																				var valid0 = _errs47 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate242.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate242.errors = vErrors;
	return errors === 0;
}
validate242.evaluated = {
	"props": {
		"type": true,
		"id": true,
		"re": true,
		"ts": true,
		"protocol": true,
		"engine": true,
		"sessionId": true,
		"role": true,
		"encodings": true,
		"limits": true,
		"capabilities": true,
		"revision": true,
		"sampleRate": true,
		"blockSize": true,
		"device": true,
		"resumed": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isCommand = validate249;
const pattern15 = new RegExp("^[a-z]+\\.[a-zA-Z]+$", "u");
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate249.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.ts === void 0 && (missing0 = "ts") || data.name === void 0 && (missing0 = "name") || data.params === void 0 && (missing0 = "params")) {
				validate249.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "ts" || key0 === "name" || key0 === "params" || key0 === "at" || key0 === "timeoutMs")) {
					validate249.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if ("command" !== data.type) {
							validate249.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/const",
								keyword: "const",
								params: { allowedValue: "command" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							const _errs3 = errors;
							if (!validate159(data.id, {
								instancePath: instancePath + "/id",
								parentData: data,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate106(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.name !== void 0) {
									let data3 = data.name;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (typeof data3 === "string") {
											if (func1(data3) > 64) {
												validate249.errors = [{
													instancePath: instancePath + "/name",
													schemaPath: "#/properties/name/maxLength",
													keyword: "maxLength",
													params: { limit: 64 },
													message: "must NOT have more than 64 characters"
												}];
												return false;
											} else if (!pattern15.test(data3)) {
												validate249.errors = [{
													instancePath: instancePath + "/name",
													schemaPath: "#/properties/name/pattern",
													keyword: "pattern",
													params: { pattern: "^[a-z]+\\.[a-zA-Z]+$" },
													message: "must match pattern \"^[a-z]+\\.[a-zA-Z]+$\""
												}];
												return false;
											}
										} else {
											validate249.errors = [{
												instancePath: instancePath + "/name",
												schemaPath: "#/properties/name/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.params !== void 0) {
										let data4 = data.params;
										const _errs7 = errors;
										if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
											validate249.errors = [{
												instancePath: instancePath + "/params",
												schemaPath: "#/properties/params/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.at !== void 0) {
											let data5 = data.at;
											const _errs9 = errors;
											const _errs10 = errors;
											let valid1 = false;
											let passing0 = null;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													let missing1;
													if (data5.sample === void 0 && (missing1 = "sample")) {
														const err0 = {
															instancePath: instancePath + "/at",
															schemaPath: "#/properties/at/oneOf/0/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
													} else {
														const _errs13 = errors;
														for (const key1 in data5) if (!(key1 === "sample")) {
															const err1 = {
																instancePath: instancePath + "/at",
																schemaPath: "#/properties/at/oneOf/0/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
															break;
														}
														if (_errs13 === errors) {
															if (data5.sample !== void 0) {
																let data6 = data5.sample;
																const _errs15 = errors;
																if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
																	const err2 = {
																		instancePath: instancePath + "/at/sample",
																		schemaPath: "#/$defs/Sample/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	};
																	if (vErrors === null) vErrors = [err2];
																	else vErrors.push(err2);
																	errors++;
																}
																if (errors === _errs15) {
																	if (typeof data6 == "number" && isFinite(data6)) {
																		if (data6 > 9007199254740991 || isNaN(data6)) {
																			const err3 = {
																				instancePath: instancePath + "/at/sample",
																				schemaPath: "#/$defs/Sample/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 9007199254740991
																				},
																				message: "must be <= 9007199254740991"
																			};
																			if (vErrors === null) vErrors = [err3];
																			else vErrors.push(err3);
																			errors++;
																		} else if (data6 < 0 || isNaN(data6)) {
																			const err4 = {
																				instancePath: instancePath + "/at/sample",
																				schemaPath: "#/$defs/Sample/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			};
																			if (vErrors === null) vErrors = [err4];
																			else vErrors.push(err4);
																			errors++;
																		}
																	}
																}
															}
														}
													}
												} else {
													const err5 = {
														instancePath: instancePath + "/at",
														schemaPath: "#/properties/at/oneOf/0/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err5];
													else vErrors.push(err5);
													errors++;
												}
											}
											var _valid0 = _errs11 === errors;
											if (_valid0) {
												valid1 = true;
												passing0 = 0;
												var props0 = true;
											}
											const _errs17 = errors;
											if (errors === _errs17) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													let missing2;
													if (data5.tick === void 0 && (missing2 = "tick")) {
														const err6 = {
															instancePath: instancePath + "/at",
															schemaPath: "#/properties/at/oneOf/1/required",
															keyword: "required",
															params: { missingProperty: missing2 },
															message: "must have required property '" + missing2 + "'"
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													} else {
														const _errs19 = errors;
														for (const key2 in data5) if (!(key2 === "tick")) {
															const err7 = {
																instancePath: instancePath + "/at",
																schemaPath: "#/properties/at/oneOf/1/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key2 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err7];
															else vErrors.push(err7);
															errors++;
															break;
														}
														if (_errs19 === errors) {
															if (data5.tick !== void 0) {
																let data7 = data5.tick;
																const _errs21 = errors;
																if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																	const err8 = {
																		instancePath: instancePath + "/at/tick",
																		schemaPath: "#/$defs/Tick/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	};
																	if (vErrors === null) vErrors = [err8];
																	else vErrors.push(err8);
																	errors++;
																}
																if (errors === _errs21) {
																	if (typeof data7 == "number" && isFinite(data7)) {
																		if (data7 > 0xe8d4a51000 || isNaN(data7)) {
																			const err9 = {
																				instancePath: instancePath + "/at/tick",
																				schemaPath: "#/$defs/Tick/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 0xe8d4a51000
																				},
																				message: "must be <= 1000000000000"
																			};
																			if (vErrors === null) vErrors = [err9];
																			else vErrors.push(err9);
																			errors++;
																		} else if (data7 < 0 || isNaN(data7)) {
																			const err10 = {
																				instancePath: instancePath + "/at/tick",
																				schemaPath: "#/$defs/Tick/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			};
																			if (vErrors === null) vErrors = [err10];
																			else vErrors.push(err10);
																			errors++;
																		}
																	}
																}
															}
														}
													}
												} else {
													const err11 = {
														instancePath: instancePath + "/at",
														schemaPath: "#/properties/at/oneOf/1/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err11];
													else vErrors.push(err11);
													errors++;
												}
											}
											var _valid0 = _errs17 === errors;
											if (_valid0 && valid1) {
												valid1 = false;
												passing0 = [passing0, 1];
											} else if (_valid0) {
												valid1 = true;
												passing0 = 1;
												if (props0 !== true) props0 = true;
											}
											if (!valid1) {
												const err12 = {
													instancePath: instancePath + "/at",
													schemaPath: "#/properties/at/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing0 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err12];
												else vErrors.push(err12);
												errors++;
												validate249.errors = vErrors;
												return false;
											} else {
												errors = _errs10;
												if (vErrors !== null) {
													if (_errs10) vErrors.length = _errs10;
													else vErrors = null;
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.timeoutMs !== void 0) {
												let data8 = data.timeoutMs;
												const _errs23 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
													validate249.errors = [{
														instancePath: instancePath + "/timeoutMs",
														schemaPath: "#/properties/timeoutMs/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs23) {
													if (typeof data8 == "number" && isFinite(data8)) {
														if (data8 > 36e5 || isNaN(data8)) {
															validate249.errors = [{
																instancePath: instancePath + "/timeoutMs",
																schemaPath: "#/properties/timeoutMs/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 36e5
																},
																message: "must be <= 3600000"
															}];
															return false;
														} else if (data8 < 1 || isNaN(data8)) {
															validate249.errors = [{
																instancePath: instancePath + "/timeoutMs",
																schemaPath: "#/properties/timeoutMs/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs23 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate249.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate249.errors = vErrors;
	return errors === 0;
}
validate249.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isOkReply = validate252;
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate256.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sample === void 0 && (missing0 = "sample") || data.revision === void 0 && (missing0 = "revision")) {
			validate256.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.sample !== void 0) {
				let data0 = data.sample;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate256.errors = [{
						instancePath: instancePath + "/sample",
						schemaPath: "#/$defs/Sample/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) {
						validate256.errors = [{
							instancePath: instancePath + "/sample",
							schemaPath: "#/$defs/Sample/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate256.errors = [{
							instancePath: instancePath + "/sample",
							schemaPath: "#/$defs/Sample/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.revision !== void 0) {
					let data1 = data.revision;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate256.errors = [{
							instancePath: instancePath + "/revision",
							schemaPath: "#/$defs/Revision/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) {
							validate256.errors = [{
								instancePath: instancePath + "/revision",
								schemaPath: "#/$defs/Revision/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate256.errors = [{
								instancePath: instancePath + "/revision",
								schemaPath: "#/$defs/Revision/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate256.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate256.errors = vErrors;
	return true;
}
validate256.evaluated = {
	"props": {
		"sample": true,
		"revision": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.re === void 0 && (missing0 = "re") || data.ts === void 0 && (missing0 = "ts") || data.ok === void 0 && (missing0 = "ok") || data.result === void 0 && (missing0 = "result")) {
				validate252.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if ("reply" !== data.type) {
						validate252.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/const",
							keyword: "const",
							params: { allowedValue: "reply" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate159(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.re !== void 0) {
							const _errs3 = errors;
							if (!validate159(data.re, {
								instancePath: instancePath + "/re",
								parentData: data,
								parentDataProperty: "re",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate106(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.ok !== void 0) {
									const _errs5 = errors;
									if (true !== data.ok) {
										validate252.errors = [{
											instancePath: instancePath + "/ok",
											schemaPath: "#/properties/ok/const",
											keyword: "const",
											params: { allowedValue: true },
											message: "must be equal to constant"
										}];
										return false;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.result !== void 0) {
										let data5 = data.result;
										const _errs6 = errors;
										if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
											validate252.errors = [{
												instancePath: instancePath + "/result",
												schemaPath: "#/properties/result/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.applied !== void 0) {
											const _errs8 = errors;
											if (!validate256(data.applied, {
												instancePath: instancePath + "/applied",
												parentData: data,
												parentDataProperty: "applied",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate252.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate252.errors = vErrors;
	return errors === 0;
}
validate252.evaluated = {
	"props": {
		"type": true,
		"id": true,
		"re": true,
		"ts": true,
		"ok": true,
		"result": true,
		"applied": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isErrorReply = validate258;
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate258.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.re === void 0 && (missing0 = "re") || data.ts === void 0 && (missing0 = "ts") || data.ok === void 0 && (missing0 = "ok") || data.error === void 0 && (missing0 = "error")) {
				validate258.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if ("reply" !== data.type) {
						validate258.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/const",
							keyword: "const",
							params: { allowedValue: "reply" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate159(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.re !== void 0) {
							const _errs3 = errors;
							if (!validate159(data.re, {
								instancePath: instancePath + "/re",
								parentData: data,
								parentDataProperty: "re",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ts !== void 0) {
								const _errs4 = errors;
								if (!validate106(data.ts, {
									instancePath: instancePath + "/ts",
									parentData: data,
									parentDataProperty: "ts",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.ok !== void 0) {
									const _errs5 = errors;
									if (false !== data.ok) {
										validate258.errors = [{
											instancePath: instancePath + "/ok",
											schemaPath: "#/properties/ok/const",
											keyword: "const",
											params: { allowedValue: false },
											message: "must be equal to constant"
										}];
										return false;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.error !== void 0) {
										const _errs6 = errors;
										if (!validate179(data.error, {
											instancePath: instancePath + "/error",
											parentData: data,
											parentDataProperty: "error",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate258.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate258.errors = vErrors;
	return errors === 0;
}
validate258.evaluated = {
	"props": {
		"type": true,
		"id": true,
		"re": true,
		"ts": true,
		"ok": true,
		"error": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isReply = validate263;
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate263.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate252(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.type = true;
		props0.id = true;
		props0.re = true;
		props0.ts = true;
		props0.ok = true;
		props0.result = true;
		props0.applied = true;
	}
	const _errs2 = errors;
	if (!validate258(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.type = true;
			props0.id = true;
			props0.re = true;
			props0.ts = true;
			props0.ok = true;
			props0.error = true;
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate263.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate263.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate263.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const isApplied = validate266;
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate266.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sample === void 0 && (missing0 = "sample") || data.revision === void 0 && (missing0 = "revision")) {
			validate266.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.sample !== void 0) {
				let data0 = data.sample;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate266.errors = [{
						instancePath: instancePath + "/sample",
						schemaPath: "#/$defs/Sample/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) {
						validate266.errors = [{
							instancePath: instancePath + "/sample",
							schemaPath: "#/$defs/Sample/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate266.errors = [{
							instancePath: instancePath + "/sample",
							schemaPath: "#/$defs/Sample/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.revision !== void 0) {
					let data1 = data.revision;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate266.errors = [{
							instancePath: instancePath + "/revision",
							schemaPath: "#/$defs/Revision/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) {
							validate266.errors = [{
								instancePath: instancePath + "/revision",
								schemaPath: "#/$defs/Revision/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate266.errors = [{
								instancePath: instancePath + "/revision",
								schemaPath: "#/$defs/Revision/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate266.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate266.errors = vErrors;
	return true;
}
validate266.evaluated = {
	"props": {
		"sample": true,
		"revision": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isDiagnostic = validate267;
const schema216 = {
	"description": "Something the engine wants known: progress of long work, a device that changed, a broken frame.",
	"type": "object",
	"required": [
		"type",
		"id",
		"ts",
		"severity",
		"code",
		"message"
	],
	"properties": {
		"type": { "const": "diagnostic" },
		"id": { "$ref": "#/$defs/MessageId" },
		"ts": { "$ref": "#/$defs/Timestamp" },
		"severity": { "enum": [
			"debug",
			"info",
			"warning",
			"error"
		] },
		"code": {
			"description": "An error code, or PROGRESS, DEVICE_OPENED, DEVICE_FALLBACK, DEVICE_LOST, UNDERRUN, DEADLINE_MISSED, DIAGNOSTICS_DROPPED.",
			"type": "string",
			"pattern": "^[A-Z][A-Z0-9_]*$"
		},
		"message": { "type": "string" },
		"data": { "type": "object" },
		"re": { "$ref": "#/$defs/MessageId" }
	}
};
const pattern16 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate267.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.ts === void 0 && (missing0 = "ts") || data.severity === void 0 && (missing0 = "severity") || data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) {
				validate267.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if ("diagnostic" !== data.type) {
						validate267.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/const",
							keyword: "const",
							params: { allowedValue: "diagnostic" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate159(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.ts !== void 0) {
							const _errs3 = errors;
							if (!validate106(data.ts, {
								instancePath: instancePath + "/ts",
								parentData: data,
								parentDataProperty: "ts",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.severity !== void 0) {
								let data3 = data.severity;
								const _errs4 = errors;
								if (!(data3 === "debug" || data3 === "info" || data3 === "warning" || data3 === "error")) {
									validate267.errors = [{
										instancePath: instancePath + "/severity",
										schemaPath: "#/properties/severity/enum",
										keyword: "enum",
										params: { allowedValues: schema216.properties.severity.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.code !== void 0) {
									let data4 = data.code;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (typeof data4 === "string") {
											if (!pattern16.test(data4)) {
												validate267.errors = [{
													instancePath: instancePath + "/code",
													schemaPath: "#/properties/code/pattern",
													keyword: "pattern",
													params: { pattern: "^[A-Z][A-Z0-9_]*$" },
													message: "must match pattern \"^[A-Z][A-Z0-9_]*$\""
												}];
												return false;
											}
										} else {
											validate267.errors = [{
												instancePath: instancePath + "/code",
												schemaPath: "#/properties/code/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.message !== void 0) {
										const _errs7 = errors;
										if (typeof data.message !== "string") {
											validate267.errors = [{
												instancePath: instancePath + "/message",
												schemaPath: "#/properties/message/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.data !== void 0) {
											let data6 = data.data;
											const _errs9 = errors;
											if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
												validate267.errors = [{
													instancePath: instancePath + "/data",
													schemaPath: "#/properties/data/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.re !== void 0) {
												const _errs11 = errors;
												if (!validate159(data.re, {
													instancePath: instancePath + "/re",
													parentData: data,
													parentDataProperty: "re",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate267.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate267.errors = vErrors;
	return errors === 0;
}
validate267.evaluated = {
	"props": {
		"type": true,
		"id": true,
		"ts": true,
		"severity": true,
		"code": true,
		"message": true,
		"data": true,
		"re": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isProgressData = validate271;
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate271.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.fraction === void 0 && (missing0 = "fraction") || data.stage === void 0 && (missing0 = "stage")) {
			validate271.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.fraction !== void 0) {
				let data0 = data.fraction;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 1 || isNaN(data0)) {
						validate271.errors = [{
							instancePath: instancePath + "/fraction",
							schemaPath: "#/properties/fraction/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1
							},
							message: "must be <= 1"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate271.errors = [{
							instancePath: instancePath + "/fraction",
							schemaPath: "#/properties/fraction/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				} else {
					validate271.errors = [{
						instancePath: instancePath + "/fraction",
						schemaPath: "#/properties/fraction/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.stage !== void 0) {
					if (typeof data.stage !== "string") {
						validate271.errors = [{
							instancePath: instancePath + "/stage",
							schemaPath: "#/properties/stage/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate271.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate271.errors = vErrors;
	return true;
}
validate271.evaluated = {
	"props": {
		"fraction": true,
		"stage": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isGraphClip = validate272;
const schema218 = {
	"description": "A stretch of an audio file on a track. Silent while its sample is not loaded.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"sample",
		"start",
		"offset",
		"length",
		"gain",
		"fadeIn",
		"fadeOut"
	],
	"properties": {
		"id": { "$ref": "#/$defs/EntityId" },
		"sample": {
			"description": "Id given to sample.load.",
			"$ref": "#/$defs/EntityId"
		},
		"start": {
			"description": "Where on the time line the clip begins.",
			"$ref": "#/$defs/Tick"
		},
		"offset": {
			"description": "Where in the file playback begins.",
			"$ref": "#/$defs/SourceFrames"
		},
		"length": {
			"description": "How long the clip sounds. Past the end of a file that does not loop there is silence.",
			"$ref": "#/$defs/SourceFrames"
		},
		"gain": { "$ref": "#/$defs/GainDb" },
		"fadeIn": {
			"description": "Linear fade from the clip's start. Fades longer than the clip are shortened to it.",
			"$ref": "#/$defs/SourceFrames"
		},
		"fadeOut": {
			"description": "Linear fade to the clip's end.",
			"$ref": "#/$defs/SourceFrames"
		},
		"loop": { "$ref": "#/$defs/SourceLoop" }
	}
};
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate272.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.sample === void 0 && (missing0 = "sample") || data.start === void 0 && (missing0 = "start") || data.offset === void 0 && (missing0 = "offset") || data.length === void 0 && (missing0 = "length") || data.gain === void 0 && (missing0 = "gain") || data.fadeIn === void 0 && (missing0 = "fadeIn") || data.fadeOut === void 0 && (missing0 = "fadeOut")) {
				validate272.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func4.call(schema218.properties, key0)) {
					validate272.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sample !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.sample, {
								instancePath: instancePath + "/sample",
								parentData: data,
								parentDataProperty: "sample",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.start !== void 0) {
								let data2 = data.start;
								const _errs4 = errors;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate272.errors = [{
										instancePath: instancePath + "/start",
										schemaPath: "#/$defs/Tick/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 0xe8d4a51000 || isNaN(data2)) {
											validate272.errors = [{
												instancePath: instancePath + "/start",
												schemaPath: "#/$defs/Tick/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 0xe8d4a51000
												},
												message: "must be <= 1000000000000"
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate272.errors = [{
												instancePath: instancePath + "/start",
												schemaPath: "#/$defs/Tick/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.offset !== void 0) {
									let data3 = data.offset;
									const _errs7 = errors;
									const _errs8 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate272.errors = [{
											instancePath: instancePath + "/offset",
											schemaPath: "#/$defs/SourceFrames/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs8) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 9007199254740991 || isNaN(data3)) {
												validate272.errors = [{
													instancePath: instancePath + "/offset",
													schemaPath: "#/$defs/SourceFrames/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 9007199254740991
													},
													message: "must be <= 9007199254740991"
												}];
												return false;
											} else if (data3 < 0 || isNaN(data3)) {
												validate272.errors = [{
													instancePath: instancePath + "/offset",
													schemaPath: "#/$defs/SourceFrames/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.length !== void 0) {
										let data4 = data.length;
										const _errs10 = errors;
										const _errs11 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate272.errors = [{
												instancePath: instancePath + "/length",
												schemaPath: "#/$defs/SourceFrames/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs11) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 9007199254740991 || isNaN(data4)) {
													validate272.errors = [{
														instancePath: instancePath + "/length",
														schemaPath: "#/$defs/SourceFrames/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 9007199254740991
														},
														message: "must be <= 9007199254740991"
													}];
													return false;
												} else if (data4 < 0 || isNaN(data4)) {
													validate272.errors = [{
														instancePath: instancePath + "/length",
														schemaPath: "#/$defs/SourceFrames/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.gain !== void 0) {
											let data5 = data.gain;
											const _errs13 = errors;
											if (errors === errors) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 24 || isNaN(data5)) {
														validate272.errors = [{
															instancePath: instancePath + "/gain",
															schemaPath: "#/$defs/GainDb/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 24
															},
															message: "must be <= 24"
														}];
														return false;
													} else if (data5 < -144 || isNaN(data5)) {
														validate272.errors = [{
															instancePath: instancePath + "/gain",
															schemaPath: "#/$defs/GainDb/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: -144
															},
															message: "must be >= -144"
														}];
														return false;
													}
												} else {
													validate272.errors = [{
														instancePath: instancePath + "/gain",
														schemaPath: "#/$defs/GainDb/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number"
													}];
													return false;
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.fadeIn !== void 0) {
												let data6 = data.fadeIn;
												const _errs16 = errors;
												const _errs17 = errors;
												if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
													validate272.errors = [{
														instancePath: instancePath + "/fadeIn",
														schemaPath: "#/$defs/SourceFrames/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs17) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 > 9007199254740991 || isNaN(data6)) {
															validate272.errors = [{
																instancePath: instancePath + "/fadeIn",
																schemaPath: "#/$defs/SourceFrames/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 9007199254740991
																},
																message: "must be <= 9007199254740991"
															}];
															return false;
														} else if (data6 < 0 || isNaN(data6)) {
															validate272.errors = [{
																instancePath: instancePath + "/fadeIn",
																schemaPath: "#/$defs/SourceFrames/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fadeOut !== void 0) {
													let data7 = data.fadeOut;
													const _errs19 = errors;
													const _errs20 = errors;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
														validate272.errors = [{
															instancePath: instancePath + "/fadeOut",
															schemaPath: "#/$defs/SourceFrames/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs20) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 > 9007199254740991 || isNaN(data7)) {
																validate272.errors = [{
																	instancePath: instancePath + "/fadeOut",
																	schemaPath: "#/$defs/SourceFrames/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 9007199254740991
																	},
																	message: "must be <= 9007199254740991"
																}];
																return false;
															} else if (data7 < 0 || isNaN(data7)) {
																validate272.errors = [{
																	instancePath: instancePath + "/fadeOut",
																	schemaPath: "#/$defs/SourceFrames/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.loop !== void 0) {
														const _errs22 = errors;
														if (!validate35(data.loop, {
															instancePath: instancePath + "/loop",
															parentData: data,
															parentDataProperty: "loop",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate272.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate272.errors = vErrors;
	return errors === 0;
}
validate272.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isGraphTrack = validate276;
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate276.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.gain === void 0 && (missing0 = "gain") || data.pan === void 0 && (missing0 = "pan") || data.mute === void 0 && (missing0 = "mute") || data.solo === void 0 && (missing0 = "solo") || data.clips === void 0 && (missing0 = "clips")) {
				validate276.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "gain" || key0 === "pan" || key0 === "mute" || key0 === "solo" || key0 === "clips")) {
					validate276.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.gain !== void 0) {
							let data1 = data.gain;
							const _errs3 = errors;
							if (errors === errors) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 24 || isNaN(data1)) {
										validate276.errors = [{
											instancePath: instancePath + "/gain",
											schemaPath: "#/$defs/GainDb/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 24
											},
											message: "must be <= 24"
										}];
										return false;
									} else if (data1 < -144 || isNaN(data1)) {
										validate276.errors = [{
											instancePath: instancePath + "/gain",
											schemaPath: "#/$defs/GainDb/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: -144
											},
											message: "must be >= -144"
										}];
										return false;
									}
								} else {
									validate276.errors = [{
										instancePath: instancePath + "/gain",
										schemaPath: "#/$defs/GainDb/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.pan !== void 0) {
								let data2 = data.pan;
								const _errs6 = errors;
								if (errors === errors) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 1 || isNaN(data2)) {
											validate276.errors = [{
												instancePath: instancePath + "/pan",
												schemaPath: "#/$defs/Pan/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1
												},
												message: "must be <= 1"
											}];
											return false;
										} else if (data2 < -1 || isNaN(data2)) {
											validate276.errors = [{
												instancePath: instancePath + "/pan",
												schemaPath: "#/$defs/Pan/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: -1
												},
												message: "must be >= -1"
											}];
											return false;
										}
									} else {
										validate276.errors = [{
											instancePath: instancePath + "/pan",
											schemaPath: "#/$defs/Pan/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.mute !== void 0) {
									const _errs9 = errors;
									if (typeof data.mute !== "boolean") {
										validate276.errors = [{
											instancePath: instancePath + "/mute",
											schemaPath: "#/properties/mute/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.solo !== void 0) {
										const _errs11 = errors;
										if (typeof data.solo !== "boolean") {
											validate276.errors = [{
												instancePath: instancePath + "/solo",
												schemaPath: "#/properties/solo/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											}];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.clips !== void 0) {
											let data5 = data.clips;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (Array.isArray(data5)) {
													if (data5.length > 1e5) {
														validate276.errors = [{
															instancePath: instancePath + "/clips",
															schemaPath: "#/properties/clips/maxItems",
															keyword: "maxItems",
															params: { limit: 1e5 },
															message: "must NOT have more than 100000 items"
														}];
														return false;
													} else {
														const len0 = data5.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs15 = errors;
															if (!validate272(data5[i0], {
																instancePath: instancePath + "/clips/" + i0,
																parentData: data5,
																parentDataProperty: i0,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
																errors = vErrors.length;
															}
															if (!(_errs15 === errors)) break;
														}
													}
												} else {
													validate276.errors = [{
														instancePath: instancePath + "/clips",
														schemaPath: "#/properties/clips/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate276.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate276.errors = vErrors;
	return errors === 0;
}
validate276.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isGraphMaster = validate279;
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate279.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.gain === void 0 && (missing0 = "gain")) {
			validate279.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "gain")) {
				validate279.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.gain !== void 0) {
				let data0 = data.gain;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 24 || isNaN(data0)) {
						validate279.errors = [{
							instancePath: instancePath + "/gain",
							schemaPath: "#/$defs/GainDb/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 24
							},
							message: "must be <= 24"
						}];
						return false;
					} else if (data0 < -144 || isNaN(data0)) {
						validate279.errors = [{
							instancePath: instancePath + "/gain",
							schemaPath: "#/$defs/GainDb/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: -144
							},
							message: "must be >= -144"
						}];
						return false;
					}
				} else {
					validate279.errors = [{
						instancePath: instancePath + "/gain",
						schemaPath: "#/$defs/GainDb/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					}];
					return false;
				}
			}
		}
	} else {
		validate279.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate279.errors = vErrors;
	return true;
}
validate279.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isGraphTimeline = validate280;
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate280.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bpm === void 0 && (missing0 = "bpm") || data.meter === void 0 && (missing0 = "meter") || data.loop === void 0 && (missing0 = "loop")) {
				validate280.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bpm" || key0 === "meter" || key0 === "loop")) {
					validate280.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.bpm !== void 0) {
						let data0 = data.bpm;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 999 || isNaN(data0)) {
									validate280.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 999
										},
										message: "must be <= 999"
									}];
									return false;
								} else if (data0 < 20 || isNaN(data0)) {
									validate280.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 20
										},
										message: "must be >= 20"
									}];
									return false;
								}
							} else {
								validate280.errors = [{
									instancePath: instancePath + "/bpm",
									schemaPath: "#/$defs/Bpm/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meter !== void 0) {
							const _errs5 = errors;
							if (!validate67(data.meter, {
								instancePath: instancePath + "/meter",
								parentData: data,
								parentDataProperty: "meter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loop !== void 0) {
								const _errs6 = errors;
								if (!validate69(data.loop, {
									instancePath: instancePath + "/loop",
									parentData: data,
									parentDataProperty: "loop",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate280.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate280.errors = vErrors;
	return errors === 0;
}
validate280.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isGraph = validate283;
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate283.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tracks === void 0 && (missing0 = "tracks") || data.master === void 0 && (missing0 = "master") || data.timeline === void 0 && (missing0 = "timeline")) {
				validate283.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "tracks" || key0 === "master" || key0 === "timeline")) {
					validate283.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.tracks !== void 0) {
						let data0 = data.tracks;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								if (data0.length > 4096) {
									validate283.errors = [{
										instancePath: instancePath + "/tracks",
										schemaPath: "#/properties/tracks/maxItems",
										keyword: "maxItems",
										params: { limit: 4096 },
										message: "must NOT have more than 4096 items"
									}];
									return false;
								} else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs4 = errors;
										if (!validate276(data0[i0], {
											instancePath: instancePath + "/tracks/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
											errors = vErrors.length;
										}
										if (!(_errs4 === errors)) break;
									}
								}
							} else {
								validate283.errors = [{
									instancePath: instancePath + "/tracks",
									schemaPath: "#/properties/tracks/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.master !== void 0) {
							const _errs5 = errors;
							if (!validate279(data.master, {
								instancePath: instancePath + "/master",
								parentData: data,
								parentDataProperty: "master",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.timeline !== void 0) {
								const _errs6 = errors;
								if (!validate280(data.timeline, {
									instancePath: instancePath + "/timeline",
									parentData: data,
									parentDataProperty: "timeline",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate283.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate283.errors = vErrors;
	return errors === 0;
}
validate283.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isGraphOp = validate287;
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate287.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.op;
			if (typeof tag0 == "string") {
				if (tag0 === "graph.replace") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing0;
							if (data.op === void 0 && (missing0 = "op") || data.graph === void 0 && (missing0 = "graph")) {
								validate287.errors = [{
									instancePath,
									schemaPath: "#/oneOf/0/required",
									keyword: "required",
									params: { missingProperty: missing0 },
									message: "must have required property '" + missing0 + "'"
								}];
								return false;
							} else {
								const _errs4 = errors;
								for (const key0 in data) if (!(key0 === "op" || key0 === "graph")) {
									validate287.errors = [{
										instancePath,
										schemaPath: "#/oneOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key0 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs4 === errors) {
									if (data.op !== void 0) {
										const _errs5 = errors;
										if ("graph.replace" !== data.op) {
											validate287.errors = [{
												instancePath: instancePath + "/op",
												schemaPath: "#/oneOf/0/properties/op/const",
												keyword: "const",
												params: { allowedValue: "graph.replace" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.graph !== void 0) {
											const _errs6 = errors;
											if (!validate283(data.graph, {
												instancePath: instancePath + "/graph",
												parentData: data,
												parentDataProperty: "graph",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
									}
								}
							}
						} else {
							validate287.errors = [{
								instancePath,
								schemaPath: "#/oneOf/0/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					var props0 = true;
				} else if (tag0 === "track.add") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.op === void 0 && (missing1 = "op") || data.track === void 0 && (missing1 = "track")) {
								validate287.errors = [{
									instancePath,
									schemaPath: "#/oneOf/1/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								const _errs9 = errors;
								for (const key1 in data) if (!(key1 === "op" || key1 === "track" || key1 === "index")) {
									validate287.errors = [{
										instancePath,
										schemaPath: "#/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs9 === errors) {
									if (data.op !== void 0) {
										const _errs10 = errors;
										if ("track.add" !== data.op) {
											validate287.errors = [{
												instancePath: instancePath + "/op",
												schemaPath: "#/oneOf/1/properties/op/const",
												keyword: "const",
												params: { allowedValue: "track.add" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid4 = _errs10 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data.track !== void 0) {
											const _errs11 = errors;
											if (!validate276(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
												errors = vErrors.length;
											}
											var valid4 = _errs11 === errors;
										} else var valid4 = true;
										if (valid4) {
											if (data.index !== void 0) {
												let data4 = data.index;
												const _errs12 = errors;
												if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
													validate287.errors = [{
														instancePath: instancePath + "/index",
														schemaPath: "#/oneOf/1/properties/index/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs12) {
													if (typeof data4 == "number" && isFinite(data4)) {
														if (data4 > 4096 || isNaN(data4)) {
															validate287.errors = [{
																instancePath: instancePath + "/index",
																schemaPath: "#/oneOf/1/properties/index/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 4096
																},
																message: "must be <= 4096"
															}];
															return false;
														} else if (data4 < 0 || isNaN(data4)) {
															validate287.errors = [{
																instancePath: instancePath + "/index",
																schemaPath: "#/oneOf/1/properties/index/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
												}
												var valid4 = _errs12 === errors;
											} else var valid4 = true;
										}
									}
								}
							}
						} else {
							validate287.errors = [{
								instancePath,
								schemaPath: "#/oneOf/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "track.remove") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing2;
							if (data.op === void 0 && (missing2 = "op") || data.id === void 0 && (missing2 = "id")) {
								validate287.errors = [{
									instancePath,
									schemaPath: "#/oneOf/2/required",
									keyword: "required",
									params: { missingProperty: missing2 },
									message: "must have required property '" + missing2 + "'"
								}];
								return false;
							} else {
								const _errs16 = errors;
								for (const key2 in data) if (!(key2 === "op" || key2 === "id")) {
									validate287.errors = [{
										instancePath,
										schemaPath: "#/oneOf/2/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs16 === errors) {
									if (data.op !== void 0) {
										const _errs17 = errors;
										if ("track.remove" !== data.op) {
											validate287.errors = [{
												instancePath: instancePath + "/op",
												schemaPath: "#/oneOf/2/properties/op/const",
												keyword: "const",
												params: { allowedValue: "track.remove" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid6 = _errs17 === errors;
									} else var valid6 = true;
									if (valid6) {
										if (data.id !== void 0) {
											const _errs18 = errors;
											if (!validate27(data.id, {
												instancePath: instancePath + "/id",
												parentData: data,
												parentDataProperty: "id",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
												errors = vErrors.length;
											}
											var valid6 = _errs18 === errors;
										} else var valid6 = true;
									}
								}
							}
						} else {
							validate287.errors = [{
								instancePath,
								schemaPath: "#/oneOf/2/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "track.move") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing3;
							if (data.op === void 0 && (missing3 = "op") || data.id === void 0 && (missing3 = "id") || data.index === void 0 && (missing3 = "index")) {
								validate287.errors = [{
									instancePath,
									schemaPath: "#/oneOf/3/required",
									keyword: "required",
									params: { missingProperty: missing3 },
									message: "must have required property '" + missing3 + "'"
								}];
								return false;
							} else {
								const _errs21 = errors;
								for (const key3 in data) if (!(key3 === "op" || key3 === "id" || key3 === "index")) {
									validate287.errors = [{
										instancePath,
										schemaPath: "#/oneOf/3/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs21 === errors) {
									if (data.op !== void 0) {
										const _errs22 = errors;
										if ("track.move" !== data.op) {
											validate287.errors = [{
												instancePath: instancePath + "/op",
												schemaPath: "#/oneOf/3/properties/op/const",
												keyword: "const",
												params: { allowedValue: "track.move" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid8 = _errs22 === errors;
									} else var valid8 = true;
									if (valid8) {
										if (data.id !== void 0) {
											const _errs23 = errors;
											if (!validate27(data.id, {
												instancePath: instancePath + "/id",
												parentData: data,
												parentDataProperty: "id",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
												errors = vErrors.length;
											}
											var valid8 = _errs23 === errors;
										} else var valid8 = true;
										if (valid8) {
											if (data.index !== void 0) {
												let data9 = data.index;
												const _errs24 = errors;
												if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
													validate287.errors = [{
														instancePath: instancePath + "/index",
														schemaPath: "#/oneOf/3/properties/index/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs24) {
													if (typeof data9 == "number" && isFinite(data9)) {
														if (data9 > 4096 || isNaN(data9)) {
															validate287.errors = [{
																instancePath: instancePath + "/index",
																schemaPath: "#/oneOf/3/properties/index/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 4096
																},
																message: "must be <= 4096"
															}];
															return false;
														} else if (data9 < 0 || isNaN(data9)) {
															validate287.errors = [{
																instancePath: instancePath + "/index",
																schemaPath: "#/oneOf/3/properties/index/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
												}
												var valid8 = _errs24 === errors;
											} else var valid8 = true;
										}
									}
								}
							}
						} else {
							validate287.errors = [{
								instancePath,
								schemaPath: "#/oneOf/3/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.add") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing4;
							if (data.op === void 0 && (missing4 = "op") || data.track === void 0 && (missing4 = "track") || data.clip === void 0 && (missing4 = "clip")) {
								validate287.errors = [{
									instancePath,
									schemaPath: "#/oneOf/4/required",
									keyword: "required",
									params: { missingProperty: missing4 },
									message: "must have required property '" + missing4 + "'"
								}];
								return false;
							} else {
								const _errs28 = errors;
								for (const key4 in data) if (!(key4 === "op" || key4 === "track" || key4 === "clip" || key4 === "index")) {
									validate287.errors = [{
										instancePath,
										schemaPath: "#/oneOf/4/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs28 === errors) {
									if (data.op !== void 0) {
										const _errs29 = errors;
										if ("clip.add" !== data.op) {
											validate287.errors = [{
												instancePath: instancePath + "/op",
												schemaPath: "#/oneOf/4/properties/op/const",
												keyword: "const",
												params: { allowedValue: "clip.add" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid10 = _errs29 === errors;
									} else var valid10 = true;
									if (valid10) {
										if (data.track !== void 0) {
											const _errs30 = errors;
											if (!validate27(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
												errors = vErrors.length;
											}
											var valid10 = _errs30 === errors;
										} else var valid10 = true;
										if (valid10) {
											if (data.clip !== void 0) {
												const _errs31 = errors;
												if (!validate272(data.clip, {
													instancePath: instancePath + "/clip",
													parentData: data,
													parentDataProperty: "clip",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
													errors = vErrors.length;
												}
												var valid10 = _errs31 === errors;
											} else var valid10 = true;
											if (valid10) {
												if (data.index !== void 0) {
													let data13 = data.index;
													const _errs32 = errors;
													if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
														validate287.errors = [{
															instancePath: instancePath + "/index",
															schemaPath: "#/oneOf/4/properties/index/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs32) {
														if (typeof data13 == "number" && isFinite(data13)) {
															if (data13 > 1e5 || isNaN(data13)) {
																validate287.errors = [{
																	instancePath: instancePath + "/index",
																	schemaPath: "#/oneOf/4/properties/index/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 1e5
																	},
																	message: "must be <= 100000"
																}];
																return false;
															} else if (data13 < 0 || isNaN(data13)) {
																validate287.errors = [{
																	instancePath: instancePath + "/index",
																	schemaPath: "#/oneOf/4/properties/index/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid10 = _errs32 === errors;
												} else var valid10 = true;
											}
										}
									}
								}
							}
						} else {
							validate287.errors = [{
								instancePath,
								schemaPath: "#/oneOf/4/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.remove") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing5;
							if (data.op === void 0 && (missing5 = "op") || data.track === void 0 && (missing5 = "track") || data.id === void 0 && (missing5 = "id")) {
								validate287.errors = [{
									instancePath,
									schemaPath: "#/oneOf/5/required",
									keyword: "required",
									params: { missingProperty: missing5 },
									message: "must have required property '" + missing5 + "'"
								}];
								return false;
							} else {
								const _errs36 = errors;
								for (const key5 in data) if (!(key5 === "op" || key5 === "track" || key5 === "id")) {
									validate287.errors = [{
										instancePath,
										schemaPath: "#/oneOf/5/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs36 === errors) {
									if (data.op !== void 0) {
										const _errs37 = errors;
										if ("clip.remove" !== data.op) {
											validate287.errors = [{
												instancePath: instancePath + "/op",
												schemaPath: "#/oneOf/5/properties/op/const",
												keyword: "const",
												params: { allowedValue: "clip.remove" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid12 = _errs37 === errors;
									} else var valid12 = true;
									if (valid12) {
										if (data.track !== void 0) {
											const _errs38 = errors;
											if (!validate27(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
												errors = vErrors.length;
											}
											var valid12 = _errs38 === errors;
										} else var valid12 = true;
										if (valid12) {
											if (data.id !== void 0) {
												const _errs39 = errors;
												if (!validate27(data.id, {
													instancePath: instancePath + "/id",
													parentData: data,
													parentDataProperty: "id",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
													errors = vErrors.length;
												}
												var valid12 = _errs39 === errors;
											} else var valid12 = true;
										}
									}
								}
							}
						} else {
							validate287.errors = [{
								instancePath,
								schemaPath: "#/oneOf/5/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "clip.set") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing6;
							if (data.op === void 0 && (missing6 = "op") || data.track === void 0 && (missing6 = "track") || data.clip === void 0 && (missing6 = "clip")) {
								validate287.errors = [{
									instancePath,
									schemaPath: "#/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: missing6 },
									message: "must have required property '" + missing6 + "'"
								}];
								return false;
							} else {
								const _errs42 = errors;
								for (const key6 in data) if (!(key6 === "op" || key6 === "track" || key6 === "clip")) {
									validate287.errors = [{
										instancePath,
										schemaPath: "#/oneOf/6/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs42 === errors) {
									if (data.op !== void 0) {
										const _errs43 = errors;
										if ("clip.set" !== data.op) {
											validate287.errors = [{
												instancePath: instancePath + "/op",
												schemaPath: "#/oneOf/6/properties/op/const",
												keyword: "const",
												params: { allowedValue: "clip.set" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid14 = _errs43 === errors;
									} else var valid14 = true;
									if (valid14) {
										if (data.track !== void 0) {
											const _errs44 = errors;
											if (!validate27(data.track, {
												instancePath: instancePath + "/track",
												parentData: data,
												parentDataProperty: "track",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
												errors = vErrors.length;
											}
											var valid14 = _errs44 === errors;
										} else var valid14 = true;
										if (valid14) {
											if (data.clip !== void 0) {
												const _errs45 = errors;
												if (!validate272(data.clip, {
													instancePath: instancePath + "/clip",
													parentData: data,
													parentDataProperty: "clip",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
													errors = vErrors.length;
												}
												var valid14 = _errs45 === errors;
											} else var valid14 = true;
										}
									}
								}
							}
						} else {
							validate287.errors = [{
								instancePath,
								schemaPath: "#/oneOf/6/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) props0 = true;
				} else {
					validate287.errors = [{
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "op",
							tagValue: tag0
						},
						message: "value of tag \"op\" must be in oneOf"
					}];
					return false;
				}
			} else {
				validate287.errors = [{
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "op",
						tagValue: tag0
					},
					message: "tag \"op\" must be string"
				}];
				return false;
			}
		} else {
			validate287.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate287.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate287.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const isGraphApplyParams = validate298;
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate298.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.baseRevision === void 0 && (missing0 = "baseRevision") || data.ops === void 0 && (missing0 = "ops")) {
				validate298.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "baseRevision" || key0 === "ops")) {
					validate298.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.baseRevision !== void 0) {
						let data0 = data.baseRevision;
						const _errs2 = errors;
						const _errs3 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							validate298.errors = [{
								instancePath: instancePath + "/baseRevision",
								schemaPath: "#/$defs/Revision/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs3) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 9007199254740991 || isNaN(data0)) {
									validate298.errors = [{
										instancePath: instancePath + "/baseRevision",
										schemaPath: "#/$defs/Revision/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									}];
									return false;
								} else if (data0 < 0 || isNaN(data0)) {
									validate298.errors = [{
										instancePath: instancePath + "/baseRevision",
										schemaPath: "#/$defs/Revision/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.ops !== void 0) {
							let data1 = data.ops;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data1)) {
									if (data1.length > 1e5) {
										validate298.errors = [{
											instancePath: instancePath + "/ops",
											schemaPath: "#/properties/ops/maxItems",
											keyword: "maxItems",
											params: { limit: 1e5 },
											message: "must NOT have more than 100000 items"
										}];
										return false;
									} else if (data1.length < 1) {
										validate298.errors = [{
											instancePath: instancePath + "/ops",
											schemaPath: "#/properties/ops/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										}];
										return false;
									} else {
										const len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs7 = errors;
											if (!validate287(data1[i0], {
												instancePath: instancePath + "/ops/" + i0,
												parentData: data1,
												parentDataProperty: i0,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
												errors = vErrors.length;
											}
											if (!(_errs7 === errors)) break;
										}
									}
								} else {
									validate298.errors = [{
										instancePath: instancePath + "/ops",
										schemaPath: "#/properties/ops/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate298.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate298.errors = vErrors;
	return errors === 0;
}
validate298.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isGraphApplyResult = validate300;
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate300.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.revision === void 0 && (missing0 = "revision") || data.hash === void 0 && (missing0 = "hash")) {
			validate300.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.revision !== void 0) {
				let data0 = data.revision;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate300.errors = [{
						instancePath: instancePath + "/revision",
						schemaPath: "#/$defs/Revision/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) {
						validate300.errors = [{
							instancePath: instancePath + "/revision",
							schemaPath: "#/$defs/Revision/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate300.errors = [{
							instancePath: instancePath + "/revision",
							schemaPath: "#/$defs/Revision/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.hash !== void 0) {
					let data1 = data.hash;
					if (typeof data1 === "string") {
						if (!pattern13.test(data1)) {
							validate300.errors = [{
								instancePath: instancePath + "/hash",
								schemaPath: "#/$defs/GraphHash/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							}];
							return false;
						}
					} else {
						validate300.errors = [{
							instancePath: instancePath + "/hash",
							schemaPath: "#/$defs/GraphHash/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate300.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate300.errors = vErrors;
	return true;
}
validate300.evaluated = {
	"props": {
		"revision": true,
		"hash": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isGraphGetResult = validate301;
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate301.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.revision === void 0 && (missing0 = "revision") || data.hash === void 0 && (missing0 = "hash") || data.graph === void 0 && (missing0 = "graph") || data.missingSamples === void 0 && (missing0 = "missingSamples")) {
				validate301.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.revision !== void 0) {
					let data0 = data.revision;
					const _errs1 = errors;
					const _errs2 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate301.errors = [{
							instancePath: instancePath + "/revision",
							schemaPath: "#/$defs/Revision/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (errors === _errs2) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 > 9007199254740991 || isNaN(data0)) {
								validate301.errors = [{
									instancePath: instancePath + "/revision",
									schemaPath: "#/$defs/Revision/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9007199254740991
									},
									message: "must be <= 9007199254740991"
								}];
								return false;
							} else if (data0 < 0 || isNaN(data0)) {
								validate301.errors = [{
									instancePath: instancePath + "/revision",
									schemaPath: "#/$defs/Revision/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.hash !== void 0) {
						let data1 = data.hash;
						const _errs4 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if (!pattern13.test(data1)) {
									validate301.errors = [{
										instancePath: instancePath + "/hash",
										schemaPath: "#/$defs/GraphHash/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									}];
									return false;
								}
							} else {
								validate301.errors = [{
									instancePath: instancePath + "/hash",
									schemaPath: "#/$defs/GraphHash/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.graph !== void 0) {
							const _errs7 = errors;
							if (!validate283(data.graph, {
								instancePath: instancePath + "/graph",
								parentData: data,
								parentDataProperty: "graph",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.missingSamples !== void 0) {
								let data3 = data.missingSamples;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs10 = errors;
											if (!validate27(data3[i0], {
												instancePath: instancePath + "/missingSamples/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
												errors = vErrors.length;
											}
											if (!(_errs10 === errors)) break;
										}
									} else {
										validate301.errors = [{
											instancePath: instancePath + "/missingSamples",
											schemaPath: "#/properties/missingSamples/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate301.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate301.errors = vErrors;
	return errors === 0;
}
validate301.evaluated = {
	"props": {
		"revision": true,
		"hash": true,
		"graph": true,
		"missingSamples": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isParameterSetParams = validate304;
const schema242 = {
	"type": "object",
	"discriminator": { "propertyName": "parameter" },
	"oneOf": [
		{
			"title": "SetGain",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"target",
				"parameter",
				"value"
			],
			"properties": {
				"target": {
					"description": "A track's id, or master for the master (which has a gain only).",
					"$ref": "#/$defs/EntityId"
				},
				"parameter": { "const": "gain" },
				"value": { "$ref": "#/$defs/GainDb" }
			}
		},
		{
			"title": "SetPan",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"target",
				"parameter",
				"value"
			],
			"properties": {
				"target": {
					"description": "A track's id, or master for the master (which has a gain only).",
					"$ref": "#/$defs/EntityId"
				},
				"parameter": { "const": "pan" },
				"value": { "$ref": "#/$defs/Pan" }
			}
		},
		{
			"title": "SetSwitch",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"target",
				"parameter",
				"value"
			],
			"properties": {
				"target": {
					"description": "A track's id, or master for the master (which has a gain only).",
					"$ref": "#/$defs/EntityId"
				},
				"parameter": { "enum": ["mute", "solo"] },
				"value": { "type": "boolean" }
			}
		}
	]
};
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate304.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.parameter;
			if (typeof tag0 == "string") {
				if (tag0 === "gain") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing0;
							if (data.target === void 0 && (missing0 = "target") || data.parameter === void 0 && (missing0 = "parameter") || data.value === void 0 && (missing0 = "value")) {
								validate304.errors = [{
									instancePath,
									schemaPath: "#/oneOf/0/required",
									keyword: "required",
									params: { missingProperty: missing0 },
									message: "must have required property '" + missing0 + "'"
								}];
								return false;
							} else {
								const _errs4 = errors;
								for (const key0 in data) if (!(key0 === "target" || key0 === "parameter" || key0 === "value")) {
									validate304.errors = [{
										instancePath,
										schemaPath: "#/oneOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key0 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs4 === errors) {
									if (data.target !== void 0) {
										const _errs5 = errors;
										if (!validate27(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
											errors = vErrors.length;
										}
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.parameter !== void 0) {
											const _errs6 = errors;
											if ("gain" !== data.parameter) {
												validate304.errors = [{
													instancePath: instancePath + "/parameter",
													schemaPath: "#/oneOf/0/properties/parameter/const",
													keyword: "const",
													params: { allowedValue: "gain" },
													message: "must be equal to constant"
												}];
												return false;
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data.value !== void 0) {
												let data2 = data.value;
												const _errs7 = errors;
												if (errors === errors) {
													if (typeof data2 == "number" && isFinite(data2)) {
														if (data2 > 24 || isNaN(data2)) {
															validate304.errors = [{
																instancePath: instancePath + "/value",
																schemaPath: "#/$defs/GainDb/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 24
																},
																message: "must be <= 24"
															}];
															return false;
														} else if (data2 < -144 || isNaN(data2)) {
															validate304.errors = [{
																instancePath: instancePath + "/value",
																schemaPath: "#/$defs/GainDb/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: -144
																},
																message: "must be >= -144"
															}];
															return false;
														}
													} else {
														validate304.errors = [{
															instancePath: instancePath + "/value",
															schemaPath: "#/$defs/GainDb/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number"
														}];
														return false;
													}
												}
												var valid2 = _errs7 === errors;
											} else var valid2 = true;
										}
									}
								}
							}
						} else {
							validate304.errors = [{
								instancePath,
								schemaPath: "#/oneOf/0/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					var props0 = true;
				} else if (tag0 === "pan") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.target === void 0 && (missing1 = "target") || data.parameter === void 0 && (missing1 = "parameter") || data.value === void 0 && (missing1 = "value")) {
								validate304.errors = [{
									instancePath,
									schemaPath: "#/oneOf/1/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								const _errs12 = errors;
								for (const key1 in data) if (!(key1 === "target" || key1 === "parameter" || key1 === "value")) {
									validate304.errors = [{
										instancePath,
										schemaPath: "#/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs12 === errors) {
									if (data.target !== void 0) {
										const _errs13 = errors;
										if (!validate27(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
											errors = vErrors.length;
										}
										var valid5 = _errs13 === errors;
									} else var valid5 = true;
									if (valid5) {
										if (data.parameter !== void 0) {
											const _errs14 = errors;
											if ("pan" !== data.parameter) {
												validate304.errors = [{
													instancePath: instancePath + "/parameter",
													schemaPath: "#/oneOf/1/properties/parameter/const",
													keyword: "const",
													params: { allowedValue: "pan" },
													message: "must be equal to constant"
												}];
												return false;
											}
											var valid5 = _errs14 === errors;
										} else var valid5 = true;
										if (valid5) {
											if (data.value !== void 0) {
												let data5 = data.value;
												const _errs15 = errors;
												if (errors === errors) {
													if (typeof data5 == "number" && isFinite(data5)) {
														if (data5 > 1 || isNaN(data5)) {
															validate304.errors = [{
																instancePath: instancePath + "/value",
																schemaPath: "#/$defs/Pan/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1
																},
																message: "must be <= 1"
															}];
															return false;
														} else if (data5 < -1 || isNaN(data5)) {
															validate304.errors = [{
																instancePath: instancePath + "/value",
																schemaPath: "#/$defs/Pan/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: -1
																},
																message: "must be >= -1"
															}];
															return false;
														}
													} else {
														validate304.errors = [{
															instancePath: instancePath + "/value",
															schemaPath: "#/$defs/Pan/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number"
														}];
														return false;
													}
												}
												var valid5 = _errs15 === errors;
											} else var valid5 = true;
										}
									}
								}
							}
						} else {
							validate304.errors = [{
								instancePath,
								schemaPath: "#/oneOf/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "mute") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing2;
							if (data.target === void 0 && (missing2 = "target") || data.parameter === void 0 && (missing2 = "parameter") || data.value === void 0 && (missing2 = "value")) {
								validate304.errors = [{
									instancePath,
									schemaPath: "#/oneOf/2/required",
									keyword: "required",
									params: { missingProperty: missing2 },
									message: "must have required property '" + missing2 + "'"
								}];
								return false;
							} else {
								const _errs20 = errors;
								for (const key2 in data) if (!(key2 === "target" || key2 === "parameter" || key2 === "value")) {
									validate304.errors = [{
										instancePath,
										schemaPath: "#/oneOf/2/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs20 === errors) {
									if (data.target !== void 0) {
										const _errs21 = errors;
										if (!validate27(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
											errors = vErrors.length;
										}
										var valid8 = _errs21 === errors;
									} else var valid8 = true;
									if (valid8) {
										if (data.parameter !== void 0) {
											let data7 = data.parameter;
											const _errs22 = errors;
											if (!(data7 === "mute" || data7 === "solo")) {
												validate304.errors = [{
													instancePath: instancePath + "/parameter",
													schemaPath: "#/oneOf/2/properties/parameter/enum",
													keyword: "enum",
													params: { allowedValues: schema242.oneOf[2].properties.parameter.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid8 = _errs22 === errors;
										} else var valid8 = true;
										if (valid8) {
											if (data.value !== void 0) {
												const _errs23 = errors;
												if (typeof data.value !== "boolean") {
													validate304.errors = [{
														instancePath: instancePath + "/value",
														schemaPath: "#/oneOf/2/properties/value/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid8 = _errs23 === errors;
											} else var valid8 = true;
										}
									}
								}
							}
						} else {
							validate304.errors = [{
								instancePath,
								schemaPath: "#/oneOf/2/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "solo") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing3;
							if (data.target === void 0 && (missing3 = "target") || data.parameter === void 0 && (missing3 = "parameter") || data.value === void 0 && (missing3 = "value")) {
								validate304.errors = [{
									instancePath,
									schemaPath: "#/oneOf/2/required",
									keyword: "required",
									params: { missingProperty: missing3 },
									message: "must have required property '" + missing3 + "'"
								}];
								return false;
							} else {
								const _errs27 = errors;
								for (const key3 in data) if (!(key3 === "target" || key3 === "parameter" || key3 === "value")) {
									validate304.errors = [{
										instancePath,
										schemaPath: "#/oneOf/2/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs27 === errors) {
									if (data.target !== void 0) {
										const _errs28 = errors;
										if (!validate27(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
											errors = vErrors.length;
										}
										var valid10 = _errs28 === errors;
									} else var valid10 = true;
									if (valid10) {
										if (data.parameter !== void 0) {
											let data10 = data.parameter;
											const _errs29 = errors;
											if (!(data10 === "mute" || data10 === "solo")) {
												validate304.errors = [{
													instancePath: instancePath + "/parameter",
													schemaPath: "#/oneOf/2/properties/parameter/enum",
													keyword: "enum",
													params: { allowedValues: schema242.oneOf[2].properties.parameter.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid10 = _errs29 === errors;
										} else var valid10 = true;
										if (valid10) {
											if (data.value !== void 0) {
												const _errs30 = errors;
												if (typeof data.value !== "boolean") {
													validate304.errors = [{
														instancePath: instancePath + "/value",
														schemaPath: "#/oneOf/2/properties/value/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid10 = _errs30 === errors;
											} else var valid10 = true;
										}
									}
								}
							}
						} else {
							validate304.errors = [{
								instancePath,
								schemaPath: "#/oneOf/2/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) props0 = true;
				} else {
					validate304.errors = [{
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "parameter",
							tagValue: tag0
						},
						message: "value of tag \"parameter\" must be in oneOf"
					}];
					return false;
				}
			} else {
				validate304.errors = [{
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "parameter",
						tagValue: tag0
					},
					message: "tag \"parameter\" must be string"
				}];
				return false;
			}
		} else {
			validate304.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate304.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate304.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const isRevisionResult = validate309;
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate309.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.revision === void 0 && (missing0 = "revision")) {
			validate309.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.revision !== void 0) {
			let data0 = data.revision;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate309.errors = [{
					instancePath: instancePath + "/revision",
					schemaPath: "#/$defs/Revision/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					validate309.errors = [{
						instancePath: instancePath + "/revision",
						schemaPath: "#/$defs/Revision/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					}];
					return false;
				} else if (data0 < 0 || isNaN(data0)) {
					validate309.errors = [{
						instancePath: instancePath + "/revision",
						schemaPath: "#/$defs/Revision/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					}];
					return false;
				}
			}
		}
	} else {
		validate309.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate309.errors = vErrors;
	return true;
}
validate309.evaluated = {
	"props": { "revision": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const isReadyLine = validate310;
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate310.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.host === void 0 && (missing0 = "host") || data.port === void 0 && (missing0 = "port") || data.pid === void 0 && (missing0 = "pid") || data.protocol === void 0 && (missing0 = "protocol")) {
				validate310.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.host !== void 0) {
					let data0 = data.host;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (func1(data0) < 1) {
								validate310.errors = [{
									instancePath: instancePath + "/host",
									schemaPath: "#/properties/host/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate310.errors = [{
								instancePath: instancePath + "/host",
								schemaPath: "#/properties/host/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.port !== void 0) {
						let data1 = data.port;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate310.errors = [{
								instancePath: instancePath + "/port",
								schemaPath: "#/properties/port/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs3) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 65535 || isNaN(data1)) {
									validate310.errors = [{
										instancePath: instancePath + "/port",
										schemaPath: "#/properties/port/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 65535
										},
										message: "must be <= 65535"
									}];
									return false;
								} else if (data1 < 1 || isNaN(data1)) {
									validate310.errors = [{
										instancePath: instancePath + "/port",
										schemaPath: "#/properties/port/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.pid !== void 0) {
							let data2 = data.pid;
							const _errs5 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate310.errors = [{
									instancePath: instancePath + "/pid",
									schemaPath: "#/properties/pid/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs5) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) {
										validate310.errors = [{
											instancePath: instancePath + "/pid",
											schemaPath: "#/properties/pid/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.protocol !== void 0) {
								const _errs7 = errors;
								if (!validate183(data.protocol, {
									instancePath: instancePath + "/protocol",
									parentData: data,
									parentDataProperty: "protocol",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate310.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate310.errors = vErrors;
	return errors === 0;
}
validate310.evaluated = {
	"props": {
		"host": true,
		"port": true,
		"pid": true,
		"protocol": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isDiscoveryFile = validate312;
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate312.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.host === void 0 && (missing0 = "host") || data.port === void 0 && (missing0 = "port") || data.pid === void 0 && (missing0 = "pid") || data.token === void 0 && (missing0 = "token") || data.protocol === void 0 && (missing0 = "protocol") || data.startedAt === void 0 && (missing0 = "startedAt")) {
				validate312.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.host !== void 0) {
					let data0 = data.host;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (func1(data0) < 1) {
								validate312.errors = [{
									instancePath: instancePath + "/host",
									schemaPath: "#/properties/host/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate312.errors = [{
								instancePath: instancePath + "/host",
								schemaPath: "#/properties/host/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.port !== void 0) {
						let data1 = data.port;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate312.errors = [{
								instancePath: instancePath + "/port",
								schemaPath: "#/properties/port/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs3) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 65535 || isNaN(data1)) {
									validate312.errors = [{
										instancePath: instancePath + "/port",
										schemaPath: "#/properties/port/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 65535
										},
										message: "must be <= 65535"
									}];
									return false;
								} else if (data1 < 1 || isNaN(data1)) {
									validate312.errors = [{
										instancePath: instancePath + "/port",
										schemaPath: "#/properties/port/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.pid !== void 0) {
							let data2 = data.pid;
							const _errs5 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate312.errors = [{
									instancePath: instancePath + "/pid",
									schemaPath: "#/properties/pid/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs5) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) {
										validate312.errors = [{
											instancePath: instancePath + "/pid",
											schemaPath: "#/properties/pid/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.token !== void 0) {
								let data3 = data.token;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data3 === "string") {
										if (func1(data3) < 1) {
											validate312.errors = [{
												instancePath: instancePath + "/token",
												schemaPath: "#/properties/token/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate312.errors = [{
											instancePath: instancePath + "/token",
											schemaPath: "#/properties/token/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.protocol !== void 0) {
									const _errs9 = errors;
									if (!validate183(data.protocol, {
										instancePath: instancePath + "/protocol",
										parentData: data,
										parentDataProperty: "protocol",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.startedAt !== void 0) {
										const _errs10 = errors;
										if (!validate106(data.startedAt, {
											instancePath: instancePath + "/startedAt",
											parentData: data,
											parentDataProperty: "startedAt",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate312.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate312.errors = vErrors;
	return errors === 0;
}
validate312.evaluated = {
	"props": {
		"host": true,
		"port": true,
		"pid": true,
		"token": true,
		"protocol": true,
		"startedAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isProject = validate315;
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate315.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.timeline === void 0 && (missing0 = "timeline") || data.master === void 0 && (missing0 = "master") || data.media === void 0 && (missing0 = "media") || data.tracks === void 0 && (missing0 = "tracks")) {
				validate315.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func4.call(schema107.properties, key0)) {
					validate315.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.format !== void 0) {
						const _errs2 = errors;
						if ("loophole-project" !== data.format) {
							validate315.errors = [{
								instancePath: instancePath + "/format",
								schemaPath: "#/properties/format/const",
								keyword: "const",
								params: { allowedValue: "loophole-project" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							const _errs3 = errors;
							if (1 !== data.version) {
								validate315.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/const",
									keyword: "const",
									params: { allowedValue: 1 },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.id !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.id, {
									instancePath: instancePath + "/id",
									parentData: data,
									parentDataProperty: "id",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.name !== void 0) {
									const _errs5 = errors;
									if (!validate29(data.name, {
										instancePath: instancePath + "/name",
										parentData: data,
										parentDataProperty: "name",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sampleRate !== void 0) {
										let data4 = data.sampleRate;
										const _errs6 = errors;
										const _errs7 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate315.errors = [{
												instancePath: instancePath + "/sampleRate",
												schemaPath: "#/$defs/EngineRate/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs7) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 192e3 || isNaN(data4)) {
													validate315.errors = [{
														instancePath: instancePath + "/sampleRate",
														schemaPath: "#/$defs/EngineRate/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 192e3
														},
														message: "must be <= 192000"
													}];
													return false;
												} else if (data4 < 44100 || isNaN(data4)) {
													validate315.errors = [{
														instancePath: instancePath + "/sampleRate",
														schemaPath: "#/$defs/EngineRate/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 44100
														},
														message: "must be >= 44100"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.timeline !== void 0) {
											const _errs9 = errors;
											if (!validate120(data.timeline, {
												instancePath: instancePath + "/timeline",
												parentData: data,
												parentDataProperty: "timeline",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.master !== void 0) {
												const _errs10 = errors;
												if (!validate124(data.master, {
													instancePath: instancePath + "/master",
													parentData: data,
													parentDataProperty: "master",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.media !== void 0) {
													let data7 = data.media;
													const _errs11 = errors;
													if (errors === _errs11) {
														if (Array.isArray(data7)) {
															if (data7.length > 1e5) {
																validate315.errors = [{
																	instancePath: instancePath + "/media",
																	schemaPath: "#/properties/media/maxItems",
																	keyword: "maxItems",
																	params: { limit: 1e5 },
																	message: "must NOT have more than 100000 items"
																}];
																return false;
															} else {
																const len0 = data7.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs13 = errors;
																	if (!validate59(data7[i0], {
																		instancePath: instancePath + "/media/" + i0,
																		parentData: data7,
																		parentDataProperty: i0,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs13 === errors)) break;
																}
															}
														} else {
															validate315.errors = [{
																instancePath: instancePath + "/media",
																schemaPath: "#/properties/media/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.tracks !== void 0) {
														let data9 = data.tracks;
														const _errs14 = errors;
														if (errors === _errs14) {
															if (Array.isArray(data9)) {
																if (data9.length > 4096) {
																	validate315.errors = [{
																		instancePath: instancePath + "/tracks",
																		schemaPath: "#/properties/tracks/maxItems",
																		keyword: "maxItems",
																		params: { limit: 4096 },
																		message: "must NOT have more than 4096 items"
																	}];
																	return false;
																} else {
																	const len1 = data9.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs16 = errors;
																		if (!validate26(data9[i1], {
																			instancePath: instancePath + "/tracks/" + i1,
																			parentData: data9,
																			parentDataProperty: i1,
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs16 === errors)) break;
																	}
																}
															} else {
																validate315.errors = [{
																	instancePath: instancePath + "/tracks",
																	schemaPath: "#/properties/tracks/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate315.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate315.errors = vErrors;
	return errors === 0;
}
validate315.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isName = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate322.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 200) {
			validate322.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
			}];
			return false;
		} else if (func1(data) < 1) {
			validate322.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			}];
			return false;
		} else if (!pattern5.test(data)) {
			validate322.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]+$\""
			}];
			return false;
		}
	} else {
		validate322.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate322.errors = vErrors;
	return true;
}
validate322.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isTimeline = validate323;
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate323.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bpm === void 0 && (missing0 = "bpm") || data.meter === void 0 && (missing0 = "meter") || data.loop === void 0 && (missing0 = "loop")) {
				validate323.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bpm" || key0 === "meter" || key0 === "loop")) {
					validate323.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.bpm !== void 0) {
						let data0 = data.bpm;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 999 || isNaN(data0)) {
									validate323.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 999
										},
										message: "must be <= 999"
									}];
									return false;
								} else if (data0 < 20 || isNaN(data0)) {
									validate323.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 20
										},
										message: "must be >= 20"
									}];
									return false;
								}
							} else {
								validate323.errors = [{
									instancePath: instancePath + "/bpm",
									schemaPath: "#/$defs/Bpm/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meter !== void 0) {
							const _errs5 = errors;
							if (!validate67(data.meter, {
								instancePath: instancePath + "/meter",
								parentData: data,
								parentDataProperty: "meter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loop !== void 0) {
								const _errs6 = errors;
								if (!validate69(data.loop, {
									instancePath: instancePath + "/loop",
									parentData: data,
									parentDataProperty: "loop",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate323.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate323.errors = vErrors;
	return errors === 0;
}
validate323.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isMaster = validate326;
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate326.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.gain === void 0 && (missing0 = "gain")) {
			validate326.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "gain")) {
				validate326.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.gain !== void 0) {
				let data0 = data.gain;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 24 || isNaN(data0)) {
						validate326.errors = [{
							instancePath: instancePath + "/gain",
							schemaPath: "#/$defs/GainDb/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 24
							},
							message: "must be <= 24"
						}];
						return false;
					} else if (data0 < -144 || isNaN(data0)) {
						validate326.errors = [{
							instancePath: instancePath + "/gain",
							schemaPath: "#/$defs/GainDb/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: -144
							},
							message: "must be >= -144"
						}];
						return false;
					}
				} else {
					validate326.errors = [{
						instancePath: instancePath + "/gain",
						schemaPath: "#/$defs/GainDb/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					}];
					return false;
				}
			}
		}
	} else {
		validate326.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate326.errors = vErrors;
	return true;
}
validate326.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isMedia = validate327;
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate327.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.file === void 0 && (missing0 = "file") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.channels === void 0 && (missing0 = "channels") || data.frames === void 0 && (missing0 = "frames")) {
				validate327.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "file" || key0 === "sampleRate" || key0 === "channels" || key0 === "frames")) {
					validate327.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs3 = errors;
							if (!validate29(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.file !== void 0) {
								let data2 = data.file;
								const _errs4 = errors;
								const _errs6 = errors;
								const _errs7 = errors;
								if (typeof data2 === "string") {
									if (!pattern6.test(data2)) {
										const err0 = {};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
								}
								if (_errs7 === errors) {
									validate327.errors = [{
										instancePath: instancePath + "/file",
										schemaPath: "#/properties/file/not",
										keyword: "not",
										params: {},
										message: "must NOT be valid"
									}];
									return false;
								} else {
									errors = _errs6;
									if (vErrors !== null) {
										if (_errs6) vErrors.length = _errs6;
										else vErrors = null;
									}
								}
								if (errors === _errs4) {
									if (typeof data2 === "string") {
										if (func1(data2) > 255) {
											validate327.errors = [{
												instancePath: instancePath + "/file",
												schemaPath: "#/properties/file/maxLength",
												keyword: "maxLength",
												params: { limit: 255 },
												message: "must NOT have more than 255 characters"
											}];
											return false;
										} else if (!pattern7.test(data2)) {
											validate327.errors = [{
												instancePath: instancePath + "/file",
												schemaPath: "#/properties/file/pattern",
												keyword: "pattern",
												params: { pattern: "^media/[^/\\\\\\u0000-\\u001f]+$" },
												message: "must match pattern \"^media/[^/\\\\\\u0000-\\u001f]+$\""
											}];
											return false;
										}
									} else {
										validate327.errors = [{
											instancePath: instancePath + "/file",
											schemaPath: "#/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sampleRate !== void 0) {
									let data3 = data.sampleRate;
									const _errs8 = errors;
									const _errs9 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate327.errors = [{
											instancePath: instancePath + "/sampleRate",
											schemaPath: "#/$defs/SampleRate/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs9) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 384e3 || isNaN(data3)) {
												validate327.errors = [{
													instancePath: instancePath + "/sampleRate",
													schemaPath: "#/$defs/SampleRate/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 384e3
													},
													message: "must be <= 384000"
												}];
												return false;
											} else if (data3 < 8e3 || isNaN(data3)) {
												validate327.errors = [{
													instancePath: instancePath + "/sampleRate",
													schemaPath: "#/$defs/SampleRate/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 8e3
													},
													message: "must be >= 8000"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.channels !== void 0) {
										let data4 = data.channels;
										const _errs11 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate327.errors = [{
												instancePath: instancePath + "/channels",
												schemaPath: "#/properties/channels/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs11) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 64 || isNaN(data4)) {
													validate327.errors = [{
														instancePath: instancePath + "/channels",
														schemaPath: "#/properties/channels/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 64
														},
														message: "must be <= 64"
													}];
													return false;
												} else if (data4 < 1 || isNaN(data4)) {
													validate327.errors = [{
														instancePath: instancePath + "/channels",
														schemaPath: "#/properties/channels/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.frames !== void 0) {
											let data5 = data.frames;
											const _errs13 = errors;
											const _errs14 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
												validate327.errors = [{
													instancePath: instancePath + "/frames",
													schemaPath: "#/$defs/SourceFrames/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs14) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 9007199254740991 || isNaN(data5)) {
														validate327.errors = [{
															instancePath: instancePath + "/frames",
															schemaPath: "#/$defs/SourceFrames/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 9007199254740991
															},
															message: "must be <= 9007199254740991"
														}];
														return false;
													} else if (data5 < 0 || isNaN(data5)) {
														validate327.errors = [{
															instancePath: instancePath + "/frames",
															schemaPath: "#/$defs/SourceFrames/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate327.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate327.errors = vErrors;
	return errors === 0;
}
validate327.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isColorIndex = validate330;
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate330.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate330.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 11 || isNaN(data)) {
			validate330.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 11
				},
				message: "must be <= 11"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate330.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			}];
			return false;
		}
	}
	validate330.errors = vErrors;
	return true;
}
validate330.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isTrack = validate331;
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate331.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.color === void 0 && (missing0 = "color") || data.gain === void 0 && (missing0 = "gain") || data.pan === void 0 && (missing0 = "pan") || data.mute === void 0 && (missing0 = "mute") || data.solo === void 0 && (missing0 = "solo") || data.clips === void 0 && (missing0 = "clips")) {
				validate331.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "color" || key0 === "gain" || key0 === "pan" || key0 === "mute" || key0 === "solo" || key0 === "clips")) {
					validate331.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs3 = errors;
							if (!validate29(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.color !== void 0) {
								let data2 = data.color;
								const _errs4 = errors;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate331.errors = [{
										instancePath: instancePath + "/color",
										schemaPath: "#/$defs/ColorIndex/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 11 || isNaN(data2)) {
											validate331.errors = [{
												instancePath: instancePath + "/color",
												schemaPath: "#/$defs/ColorIndex/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 11
												},
												message: "must be <= 11"
											}];
											return false;
										} else if (data2 < 0 || isNaN(data2)) {
											validate331.errors = [{
												instancePath: instancePath + "/color",
												schemaPath: "#/$defs/ColorIndex/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.gain !== void 0) {
									let data3 = data.gain;
									const _errs7 = errors;
									if (errors === errors) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 24 || isNaN(data3)) {
												validate331.errors = [{
													instancePath: instancePath + "/gain",
													schemaPath: "#/$defs/GainDb/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 24
													},
													message: "must be <= 24"
												}];
												return false;
											} else if (data3 < -144 || isNaN(data3)) {
												validate331.errors = [{
													instancePath: instancePath + "/gain",
													schemaPath: "#/$defs/GainDb/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: -144
													},
													message: "must be >= -144"
												}];
												return false;
											}
										} else {
											validate331.errors = [{
												instancePath: instancePath + "/gain",
												schemaPath: "#/$defs/GainDb/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.pan !== void 0) {
										let data4 = data.pan;
										const _errs10 = errors;
										if (errors === errors) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 1 || isNaN(data4)) {
													validate331.errors = [{
														instancePath: instancePath + "/pan",
														schemaPath: "#/$defs/Pan/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1
														},
														message: "must be <= 1"
													}];
													return false;
												} else if (data4 < -1 || isNaN(data4)) {
													validate331.errors = [{
														instancePath: instancePath + "/pan",
														schemaPath: "#/$defs/Pan/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: -1
														},
														message: "must be >= -1"
													}];
													return false;
												}
											} else {
												validate331.errors = [{
													instancePath: instancePath + "/pan",
													schemaPath: "#/$defs/Pan/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.mute !== void 0) {
											const _errs13 = errors;
											if (typeof data.mute !== "boolean") {
												validate331.errors = [{
													instancePath: instancePath + "/mute",
													schemaPath: "#/properties/mute/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.solo !== void 0) {
												const _errs15 = errors;
												if (typeof data.solo !== "boolean") {
													validate331.errors = [{
														instancePath: instancePath + "/solo",
														schemaPath: "#/properties/solo/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.clips !== void 0) {
													let data7 = data.clips;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (Array.isArray(data7)) {
															if (data7.length > 1e5) {
																validate331.errors = [{
																	instancePath: instancePath + "/clips",
																	schemaPath: "#/properties/clips/maxItems",
																	keyword: "maxItems",
																	params: { limit: 1e5 },
																	message: "must NOT have more than 100000 items"
																}];
																return false;
															} else {
																const len0 = data7.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs19 = errors;
																	if (!validate31(data7[i0], {
																		instancePath: instancePath + "/clips/" + i0,
																		parentData: data7,
																		parentDataProperty: i0,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs19 === errors)) break;
																}
															}
														} else {
															validate331.errors = [{
																instancePath: instancePath + "/clips",
																schemaPath: "#/properties/clips/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate331.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate331.errors = vErrors;
	return errors === 0;
}
validate331.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isClip = validate335;
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate335.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.media === void 0 && (missing0 = "media") || data.start === void 0 && (missing0 = "start") || data.offset === void 0 && (missing0 = "offset") || data.length === void 0 && (missing0 = "length") || data.gain === void 0 && (missing0 = "gain") || data.fadeIn === void 0 && (missing0 = "fadeIn") || data.fadeOut === void 0 && (missing0 = "fadeOut")) {
				validate335.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func4.call(schema45.properties, key0)) {
					validate335.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs3 = errors;
							if (!validate29(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.media !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.media, {
									instancePath: instancePath + "/media",
									parentData: data,
									parentDataProperty: "media",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.start !== void 0) {
									let data3 = data.start;
									const _errs5 = errors;
									const _errs6 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate335.errors = [{
											instancePath: instancePath + "/start",
											schemaPath: "#/$defs/Tick/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 0xe8d4a51000 || isNaN(data3)) {
												validate335.errors = [{
													instancePath: instancePath + "/start",
													schemaPath: "#/$defs/Tick/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 0xe8d4a51000
													},
													message: "must be <= 1000000000000"
												}];
												return false;
											} else if (data3 < 0 || isNaN(data3)) {
												validate335.errors = [{
													instancePath: instancePath + "/start",
													schemaPath: "#/$defs/Tick/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.offset !== void 0) {
										let data4 = data.offset;
										const _errs8 = errors;
										const _errs9 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate335.errors = [{
												instancePath: instancePath + "/offset",
												schemaPath: "#/$defs/SourceFrames/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs9) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 9007199254740991 || isNaN(data4)) {
													validate335.errors = [{
														instancePath: instancePath + "/offset",
														schemaPath: "#/$defs/SourceFrames/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 9007199254740991
														},
														message: "must be <= 9007199254740991"
													}];
													return false;
												} else if (data4 < 0 || isNaN(data4)) {
													validate335.errors = [{
														instancePath: instancePath + "/offset",
														schemaPath: "#/$defs/SourceFrames/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.length !== void 0) {
											let data5 = data.length;
											const _errs11 = errors;
											const _errs12 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
												validate335.errors = [{
													instancePath: instancePath + "/length",
													schemaPath: "#/$defs/SourceFrames/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs12) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 9007199254740991 || isNaN(data5)) {
														validate335.errors = [{
															instancePath: instancePath + "/length",
															schemaPath: "#/$defs/SourceFrames/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 9007199254740991
															},
															message: "must be <= 9007199254740991"
														}];
														return false;
													} else if (data5 < 0 || isNaN(data5)) {
														validate335.errors = [{
															instancePath: instancePath + "/length",
															schemaPath: "#/$defs/SourceFrames/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.gain !== void 0) {
												let data6 = data.gain;
												const _errs14 = errors;
												if (errors === errors) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 > 24 || isNaN(data6)) {
															validate335.errors = [{
																instancePath: instancePath + "/gain",
																schemaPath: "#/$defs/GainDb/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 24
																},
																message: "must be <= 24"
															}];
															return false;
														} else if (data6 < -144 || isNaN(data6)) {
															validate335.errors = [{
																instancePath: instancePath + "/gain",
																schemaPath: "#/$defs/GainDb/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: -144
																},
																message: "must be >= -144"
															}];
															return false;
														}
													} else {
														validate335.errors = [{
															instancePath: instancePath + "/gain",
															schemaPath: "#/$defs/GainDb/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number"
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fadeIn !== void 0) {
													let data7 = data.fadeIn;
													const _errs17 = errors;
													const _errs18 = errors;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
														validate335.errors = [{
															instancePath: instancePath + "/fadeIn",
															schemaPath: "#/$defs/SourceFrames/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs18) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 > 9007199254740991 || isNaN(data7)) {
																validate335.errors = [{
																	instancePath: instancePath + "/fadeIn",
																	schemaPath: "#/$defs/SourceFrames/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 9007199254740991
																	},
																	message: "must be <= 9007199254740991"
																}];
																return false;
															} else if (data7 < 0 || isNaN(data7)) {
																validate335.errors = [{
																	instancePath: instancePath + "/fadeIn",
																	schemaPath: "#/$defs/SourceFrames/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.fadeOut !== void 0) {
														let data8 = data.fadeOut;
														const _errs20 = errors;
														const _errs21 = errors;
														if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
															validate335.errors = [{
																instancePath: instancePath + "/fadeOut",
																schemaPath: "#/$defs/SourceFrames/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs21) {
															if (typeof data8 == "number" && isFinite(data8)) {
																if (data8 > 9007199254740991 || isNaN(data8)) {
																	validate335.errors = [{
																		instancePath: instancePath + "/fadeOut",
																		schemaPath: "#/$defs/SourceFrames/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		},
																		message: "must be <= 9007199254740991"
																	}];
																	return false;
																} else if (data8 < 0 || isNaN(data8)) {
																	validate335.errors = [{
																		instancePath: instancePath + "/fadeOut",
																		schemaPath: "#/$defs/SourceFrames/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.loop !== void 0) {
															const _errs23 = errors;
															if (!validate35(data.loop, {
																instancePath: instancePath + "/loop",
																parentData: data,
																parentDataProperty: "loop",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate335.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate335.errors = vErrors;
	return errors === 0;
}
validate335.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isRenderStartParams = validate340;
const schema271 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["path"],
	"properties": {
		"path": {
			"description": "Where to write; the file appears whole or not at all.",
			"$ref": "#/$defs/FilePath"
		},
		"format": {
			"description": "int16 and int24 without dither. float32 without it.",
			"enum": [
				"int16",
				"int24",
				"float32"
			]
		},
		"from": {
			"description": "Start of the range; the song's start without it.",
			"$ref": "#/$defs/SongPosition"
		},
		"to": {
			"description": "End of the range; the end of the last clip without it.",
			"$ref": "#/$defs/SongPosition"
		}
	}
};
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate341.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "sample")) {
					const err1 = {
						instancePath,
						schemaPath: "#/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.sample !== void 0) {
						let data0 = data.sample;
						const _errs5 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							const err2 = {
								instancePath: instancePath + "/sample",
								schemaPath: "#/$defs/Sample/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (errors === _errs5) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 9007199254740991 || isNaN(data0)) {
									const err3 = {
										instancePath: instancePath + "/sample",
										schemaPath: "#/$defs/Sample/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								} else if (data0 < 0 || isNaN(data0)) {
									const err4 = {
										instancePath: instancePath + "/sample",
										schemaPath: "#/$defs/Sample/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							}
						}
					}
				}
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs7 = errors;
	if (errors === _errs7) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.tick === void 0 && (missing1 = "tick")) {
				const err6 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				const _errs9 = errors;
				for (const key1 in data) if (!(key1 === "tick")) {
					const err7 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
					break;
				}
				if (_errs9 === errors) {
					if (data.tick !== void 0) {
						let data1 = data.tick;
						const _errs11 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							const err8 = {
								instancePath: instancePath + "/tick",
								schemaPath: "#/$defs/Tick/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (errors === _errs11) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 0xe8d4a51000 || isNaN(data1)) {
									const err9 = {
										instancePath: instancePath + "/tick",
										schemaPath: "#/$defs/Tick/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 0xe8d4a51000
										},
										message: "must be <= 1000000000000"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								} else if (data1 < 0 || isNaN(data1)) {
									const err10 = {
										instancePath: instancePath + "/tick",
										schemaPath: "#/$defs/Tick/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
						}
					}
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
		validate341.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate341.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate341.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate340.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path")) {
				validate340.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "format" || key0 === "from" || key0 === "to")) {
					validate340.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 === "string") {
								if (func1(data0) > 4096) {
									validate340.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/FilePath/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 },
										message: "must NOT have more than 4096 characters"
									}];
									return false;
								} else if (func1(data0) < 1) {
									validate340.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/FilePath/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate340.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/$defs/FilePath/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.format !== void 0) {
							let data1 = data.format;
							const _errs5 = errors;
							if (!(data1 === "int16" || data1 === "int24" || data1 === "float32")) {
								validate340.errors = [{
									instancePath: instancePath + "/format",
									schemaPath: "#/properties/format/enum",
									keyword: "enum",
									params: { allowedValues: schema271.properties.format.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.from !== void 0) {
								const _errs6 = errors;
								if (!validate341(data.from, {
									instancePath: instancePath + "/from",
									parentData: data,
									parentDataProperty: "from",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.to !== void 0) {
									const _errs7 = errors;
									if (!validate341(data.to, {
										instancePath: instancePath + "/to",
										parentData: data,
										parentDataProperty: "to",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate340.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate340.errors = vErrors;
	return errors === 0;
}
validate340.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isRenderResult = validate344;
const schema276 = {
	"type": "object",
	"required": [
		"path",
		"frames",
		"sampleRate",
		"channels",
		"format",
		"audioHash",
		"peakDb",
		"clippedSamples",
		"realtimeFactor"
	],
	"properties": {
		"path": { "$ref": "#/$defs/FilePath" },
		"frames": { "$ref": "#/$defs/Sample" },
		"sampleRate": { "$ref": "#/$defs/EngineRate" },
		"channels": {
			"type": "integer",
			"minimum": 1
		},
		"format": { "enum": [
			"int16",
			"int24",
			"float32"
		] },
		"audioHash": {
			"description": "SHA-256 of the rendered 32-bit float frames, interleaved, little-endian.",
			"$ref": "#/$defs/GraphHash"
		},
		"peakDb": {
			"description": "Highest sample in dBFS; -144 for silence.",
			"type": "number"
		},
		"clippedSamples": {
			"description": "Samples beyond full scale that an integer format had to limit.",
			"type": "integer",
			"minimum": 0
		},
		"realtimeFactor": {
			"description": "Seconds of sound per second of work.",
			"type": "number",
			"minimum": 0
		}
	}
};
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate344.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path") || data.frames === void 0 && (missing0 = "frames") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.channels === void 0 && (missing0 = "channels") || data.format === void 0 && (missing0 = "format") || data.audioHash === void 0 && (missing0 = "audioHash") || data.peakDb === void 0 && (missing0 = "peakDb") || data.clippedSamples === void 0 && (missing0 = "clippedSamples") || data.realtimeFactor === void 0 && (missing0 = "realtimeFactor")) {
			validate344.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.path !== void 0) {
				let data0 = data.path;
				if (typeof data0 === "string") {
					if (func1(data0) > 4096) {
						validate344.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/$defs/FilePath/maxLength",
							keyword: "maxLength",
							params: { limit: 4096 },
							message: "must NOT have more than 4096 characters"
						}];
						return false;
					} else if (func1(data0) < 1) {
						validate344.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/$defs/FilePath/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate344.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/FilePath/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.frames !== void 0) {
					let data1 = data.frames;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate344.errors = [{
							instancePath: instancePath + "/frames",
							schemaPath: "#/$defs/Sample/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) {
							validate344.errors = [{
								instancePath: instancePath + "/frames",
								schemaPath: "#/$defs/Sample/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate344.errors = [{
								instancePath: instancePath + "/frames",
								schemaPath: "#/$defs/Sample/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.sampleRate !== void 0) {
						let data2 = data.sampleRate;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate344.errors = [{
								instancePath: instancePath + "/sampleRate",
								schemaPath: "#/$defs/EngineRate/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 192e3 || isNaN(data2)) {
								validate344.errors = [{
									instancePath: instancePath + "/sampleRate",
									schemaPath: "#/$defs/EngineRate/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 192e3
									},
									message: "must be <= 192000"
								}];
								return false;
							} else if (data2 < 44100 || isNaN(data2)) {
								validate344.errors = [{
									instancePath: instancePath + "/sampleRate",
									schemaPath: "#/$defs/EngineRate/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 44100
									},
									message: "must be >= 44100"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.channels !== void 0) {
							let data3 = data.channels;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate344.errors = [{
									instancePath: instancePath + "/channels",
									schemaPath: "#/properties/channels/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate344.errors = [{
										instancePath: instancePath + "/channels",
										schemaPath: "#/properties/channels/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.format !== void 0) {
								let data4 = data.format;
								if (!(data4 === "int16" || data4 === "int24" || data4 === "float32")) {
									validate344.errors = [{
										instancePath: instancePath + "/format",
										schemaPath: "#/properties/format/enum",
										keyword: "enum",
										params: { allowedValues: schema276.properties.format.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.audioHash !== void 0) {
									let data5 = data.audioHash;
									if (typeof data5 === "string") {
										if (!pattern13.test(data5)) {
											validate344.errors = [{
												instancePath: instancePath + "/audioHash",
												schemaPath: "#/$defs/GraphHash/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" },
												message: "must match pattern \"^[0-9a-f]{64}$\""
											}];
											return false;
										}
									} else {
										validate344.errors = [{
											instancePath: instancePath + "/audioHash",
											schemaPath: "#/$defs/GraphHash/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.peakDb !== void 0) {
										let data6 = data.peakDb;
										if (!(typeof data6 == "number" && isFinite(data6))) {
											validate344.errors = [{
												instancePath: instancePath + "/peakDb",
												schemaPath: "#/properties/peakDb/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.clippedSamples !== void 0) {
											let data7 = data.clippedSamples;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
												validate344.errors = [{
													instancePath: instancePath + "/clippedSamples",
													schemaPath: "#/properties/clippedSamples/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (typeof data7 == "number" && isFinite(data7)) {
												if (data7 < 0 || isNaN(data7)) {
													validate344.errors = [{
														instancePath: instancePath + "/clippedSamples",
														schemaPath: "#/properties/clippedSamples/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.realtimeFactor !== void 0) {
												let data8 = data.realtimeFactor;
												if (typeof data8 == "number" && isFinite(data8)) {
													if (data8 < 0 || isNaN(data8)) {
														validate344.errors = [{
															instancePath: instancePath + "/realtimeFactor",
															schemaPath: "#/properties/realtimeFactor/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												} else {
													validate344.errors = [{
														instancePath: instancePath + "/realtimeFactor",
														schemaPath: "#/properties/realtimeFactor/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate344.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate344.errors = vErrors;
	return true;
}
validate344.evaluated = {
	"props": {
		"path": true,
		"frames": true,
		"sampleRate": true,
		"channels": true,
		"format": true,
		"audioHash": true,
		"peakDb": true,
		"clippedSamples": true,
		"realtimeFactor": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isSampleLoadParams = validate345;
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate345.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample") || data.path === void 0 && (missing0 = "path")) {
				validate345.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "sample" || key0 === "path")) {
					validate345.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.sample !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.sample, {
							instancePath: instancePath + "/sample",
							parentData: data,
							parentDataProperty: "sample",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							let data1 = data.path;
							const _errs3 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if (func1(data1) > 4096) {
										validate345.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/$defs/FilePath/maxLength",
											keyword: "maxLength",
											params: { limit: 4096 },
											message: "must NOT have more than 4096 characters"
										}];
										return false;
									} else if (func1(data1) < 1) {
										validate345.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/$defs/FilePath/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate345.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/FilePath/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate345.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate345.errors = vErrors;
	return errors === 0;
}
validate345.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSampleInfo = validate347;
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate347.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample") || data.path === void 0 && (missing0 = "path") || data.format === void 0 && (missing0 = "format") || data.sampleRate === void 0 && (missing0 = "sampleRate") || data.channels === void 0 && (missing0 = "channels") || data.frames === void 0 && (missing0 = "frames") || data.bytes === void 0 && (missing0 = "bytes")) {
				validate347.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.sample !== void 0) {
					const _errs1 = errors;
					if (!validate27(data.sample, {
						instancePath: instancePath + "/sample",
						parentData: data,
						parentDataProperty: "sample",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.path !== void 0) {
						let data1 = data.path;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data1 === "string") {
								if (func1(data1) > 4096) {
									validate347.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/FilePath/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 },
										message: "must NOT have more than 4096 characters"
									}];
									return false;
								} else if (func1(data1) < 1) {
									validate347.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/FilePath/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate347.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/$defs/FilePath/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.format !== void 0) {
							const _errs5 = errors;
							if (typeof data.format !== "string") {
								validate347.errors = [{
									instancePath: instancePath + "/format",
									schemaPath: "#/properties/format/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sampleRate !== void 0) {
								let data3 = data.sampleRate;
								const _errs7 = errors;
								const _errs8 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
									validate347.errors = [{
										instancePath: instancePath + "/sampleRate",
										schemaPath: "#/$defs/SampleRate/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs8) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 384e3 || isNaN(data3)) {
											validate347.errors = [{
												instancePath: instancePath + "/sampleRate",
												schemaPath: "#/$defs/SampleRate/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 384e3
												},
												message: "must be <= 384000"
											}];
											return false;
										} else if (data3 < 8e3 || isNaN(data3)) {
											validate347.errors = [{
												instancePath: instancePath + "/sampleRate",
												schemaPath: "#/$defs/SampleRate/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 8e3
												},
												message: "must be >= 8000"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.channels !== void 0) {
									let data4 = data.channels;
									const _errs10 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										validate347.errors = [{
											instancePath: instancePath + "/channels",
											schemaPath: "#/properties/channels/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs10) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 > 64 || isNaN(data4)) {
												validate347.errors = [{
													instancePath: instancePath + "/channels",
													schemaPath: "#/properties/channels/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 64
													},
													message: "must be <= 64"
												}];
												return false;
											} else if (data4 < 1 || isNaN(data4)) {
												validate347.errors = [{
													instancePath: instancePath + "/channels",
													schemaPath: "#/properties/channels/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.frames !== void 0) {
										let data5 = data.frames;
										const _errs12 = errors;
										const _errs13 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
											validate347.errors = [{
												instancePath: instancePath + "/frames",
												schemaPath: "#/$defs/SourceFrames/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs13) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 > 9007199254740991 || isNaN(data5)) {
													validate347.errors = [{
														instancePath: instancePath + "/frames",
														schemaPath: "#/$defs/SourceFrames/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 9007199254740991
														},
														message: "must be <= 9007199254740991"
													}];
													return false;
												} else if (data5 < 0 || isNaN(data5)) {
													validate347.errors = [{
														instancePath: instancePath + "/frames",
														schemaPath: "#/$defs/SourceFrames/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.bytes !== void 0) {
											let data6 = data.bytes;
											const _errs15 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
												validate347.errors = [{
													instancePath: instancePath + "/bytes",
													schemaPath: "#/properties/bytes/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs15) {
												if (typeof data6 == "number" && isFinite(data6)) {
													if (data6 < 0 || isNaN(data6)) {
														validate347.errors = [{
															instancePath: instancePath + "/bytes",
															schemaPath: "#/properties/bytes/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate347.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate347.errors = vErrors;
	return errors === 0;
}
validate347.evaluated = {
	"props": {
		"sample": true,
		"path": true,
		"format": true,
		"sampleRate": true,
		"channels": true,
		"frames": true,
		"bytes": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isSampleIdParams = validate349;
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate349.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample")) {
				validate349.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "sample")) {
					validate349.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.sample !== void 0) {
						if (!validate27(data.sample, {
							instancePath: instancePath + "/sample",
							parentData: data,
							parentDataProperty: "sample",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else {
			validate349.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate349.errors = vErrors;
	return errors === 0;
}
validate349.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSampleUnloadResult = validate351;
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate351.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.bytes === void 0 && (missing0 = "bytes")) {
			validate351.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.bytes !== void 0) {
			let data0 = data.bytes;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate351.errors = [{
					instancePath: instancePath + "/bytes",
					schemaPath: "#/properties/bytes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					validate351.errors = [{
						instancePath: instancePath + "/bytes",
						schemaPath: "#/properties/bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					}];
					return false;
				}
			}
		}
	} else {
		validate351.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate351.errors = vErrors;
	return true;
}
validate351.evaluated = {
	"props": { "bytes": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const isSampleListResult = validate352;
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate352.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.samples === void 0 && (missing0 = "samples") || data.bytes === void 0 && (missing0 = "bytes")) {
				validate352.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.samples !== void 0) {
					let data0 = data.samples;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate347(data0[i0], {
									instancePath: instancePath + "/samples/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else {
							validate352.errors = [{
								instancePath: instancePath + "/samples",
								schemaPath: "#/properties/samples/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.bytes !== void 0) {
						let data2 = data.bytes;
						const _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate352.errors = [{
								instancePath: instancePath + "/bytes",
								schemaPath: "#/properties/bytes/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 == "number" && isFinite(data2)) {
								if (data2 < 0 || isNaN(data2)) {
									validate352.errors = [{
										instancePath: instancePath + "/bytes",
										schemaPath: "#/properties/bytes/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate352.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate352.errors = vErrors;
	return errors === 0;
}
validate352.evaluated = {
	"props": {
		"samples": true,
		"bytes": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isSamplePeaksParams = validate354;
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate354.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample") || data.path === void 0 && (missing0 = "path")) {
				validate354.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "sample" || key0 === "path")) {
					validate354.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.sample !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.sample, {
							instancePath: instancePath + "/sample",
							parentData: data,
							parentDataProperty: "sample",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							let data1 = data.path;
							const _errs3 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if (func1(data1) > 4096) {
										validate354.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/$defs/FilePath/maxLength",
											keyword: "maxLength",
											params: { limit: 4096 },
											message: "must NOT have more than 4096 characters"
										}];
										return false;
									} else if (func1(data1) < 1) {
										validate354.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/$defs/FilePath/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate354.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/$defs/FilePath/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate354.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate354.errors = vErrors;
	return errors === 0;
}
validate354.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSamplePeaksResult = validate356;
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate356.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path") || data.levels === void 0 && (missing0 = "levels") || data.bytes === void 0 && (missing0 = "bytes")) {
			validate356.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.path !== void 0) {
				let data0 = data.path;
				if (typeof data0 === "string") {
					if (func1(data0) > 4096) {
						validate356.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/$defs/FilePath/maxLength",
							keyword: "maxLength",
							params: { limit: 4096 },
							message: "must NOT have more than 4096 characters"
						}];
						return false;
					} else if (func1(data0) < 1) {
						validate356.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/$defs/FilePath/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate356.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/FilePath/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.levels !== void 0) {
					let data1 = data.levels;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate356.errors = [{
							instancePath: instancePath + "/levels",
							schemaPath: "#/properties/levels/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate356.errors = [{
								instancePath: instancePath + "/levels",
								schemaPath: "#/properties/levels/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.bytes !== void 0) {
						let data2 = data.bytes;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate356.errors = [{
								instancePath: instancePath + "/bytes",
								schemaPath: "#/properties/bytes/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate356.errors = [{
									instancePath: instancePath + "/bytes",
									schemaPath: "#/properties/bytes/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate356.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate356.errors = vErrors;
	return true;
}
validate356.evaluated = {
	"props": {
		"path": true,
		"levels": true,
		"bytes": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isPingParams = validate357;
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate357.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "nonce")) {
			validate357.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			}];
			return false;
		}
		if (data.nonce !== void 0) {
			let data0 = data.nonce;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					validate357.errors = [{
						instancePath: instancePath + "/nonce",
						schemaPath: "#/properties/nonce/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					}];
					return false;
				}
			} else {
				validate357.errors = [{
					instancePath: instancePath + "/nonce",
					schemaPath: "#/properties/nonce/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate357.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate357.errors = vErrors;
	return true;
}
validate357.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isPingResult = validate358;
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate358.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sample === void 0 && (missing0 = "sample") || data.blocks === void 0 && (missing0 = "blocks")) {
			validate358.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.nonce !== void 0) {
				if (typeof data.nonce !== "string") {
					validate358.errors = [{
						instancePath: instancePath + "/nonce",
						schemaPath: "#/properties/nonce/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.sample !== void 0) {
					let data1 = data.sample;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate358.errors = [{
							instancePath: instancePath + "/sample",
							schemaPath: "#/$defs/Sample/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) {
							validate358.errors = [{
								instancePath: instancePath + "/sample",
								schemaPath: "#/$defs/Sample/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate358.errors = [{
								instancePath: instancePath + "/sample",
								schemaPath: "#/$defs/Sample/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.blocks !== void 0) {
						let data2 = data.blocks;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate358.errors = [{
								instancePath: instancePath + "/blocks",
								schemaPath: "#/properties/blocks/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate358.errors = [{
									instancePath: instancePath + "/blocks",
									schemaPath: "#/properties/blocks/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate358.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate358.errors = vErrors;
	return true;
}
validate358.evaluated = {
	"props": {
		"nonce": true,
		"sample": true,
		"blocks": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isStatusResult = validate359;
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate360.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.playing === void 0 && (missing0 = "playing") || data.position === void 0 && (missing0 = "position") || data.tick === void 0 && (missing0 = "tick") || data.bpm === void 0 && (missing0 = "bpm") || data.loop === void 0 && (missing0 = "loop")) {
				validate360.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.playing !== void 0) {
					const _errs1 = errors;
					if (typeof data.playing !== "boolean") {
						validate360.errors = [{
							instancePath: instancePath + "/playing",
							schemaPath: "#/properties/playing/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.position !== void 0) {
						let data1 = data.position;
						const _errs3 = errors;
						const _errs4 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate360.errors = [{
								instancePath: instancePath + "/position",
								schemaPath: "#/$defs/Sample/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 9007199254740991 || isNaN(data1)) {
									validate360.errors = [{
										instancePath: instancePath + "/position",
										schemaPath: "#/$defs/Sample/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									}];
									return false;
								} else if (data1 < 0 || isNaN(data1)) {
									validate360.errors = [{
										instancePath: instancePath + "/position",
										schemaPath: "#/$defs/Sample/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tick !== void 0) {
							let data2 = data.tick;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 0 || isNaN(data2)) {
										validate360.errors = [{
											instancePath: instancePath + "/tick",
											schemaPath: "#/properties/tick/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								} else {
									validate360.errors = [{
										instancePath: instancePath + "/tick",
										schemaPath: "#/properties/tick/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.bpm !== void 0) {
								let data3 = data.bpm;
								const _errs8 = errors;
								if (errors === errors) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 999 || isNaN(data3)) {
											validate360.errors = [{
												instancePath: instancePath + "/bpm",
												schemaPath: "#/$defs/Bpm/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 999
												},
												message: "must be <= 999"
											}];
											return false;
										} else if (data3 < 20 || isNaN(data3)) {
											validate360.errors = [{
												instancePath: instancePath + "/bpm",
												schemaPath: "#/$defs/Bpm/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 20
												},
												message: "must be >= 20"
											}];
											return false;
										}
									} else {
										validate360.errors = [{
											instancePath: instancePath + "/bpm",
											schemaPath: "#/$defs/Bpm/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.loop !== void 0) {
									const _errs11 = errors;
									if (!validate69(data.loop, {
										instancePath: instancePath + "/loop",
										parentData: data,
										parentDataProperty: "loop",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate360.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate360.errors = vErrors;
	return errors === 0;
}
validate360.evaluated = {
	"props": {
		"playing": true,
		"position": true,
		"tick": true,
		"bpm": true,
		"loop": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate359.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.uptimeMs === void 0 && (missing0 = "uptimeMs") || data.revision === void 0 && (missing0 = "revision") || data.hash === void 0 && (missing0 = "hash") || data.tracks === void 0 && (missing0 = "tracks") || data.clips === void 0 && (missing0 = "clips") || data.samples === void 0 && (missing0 = "samples") || data.clients === void 0 && (missing0 = "clients") || data.transport === void 0 && (missing0 = "transport") || data.device === void 0 && (missing0 = "device") || data.health === void 0 && (missing0 = "health")) {
				validate359.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.uptimeMs !== void 0) {
					let data0 = data.uptimeMs;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
								validate359.errors = [{
									instancePath: instancePath + "/uptimeMs",
									schemaPath: "#/properties/uptimeMs/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						} else {
							validate359.errors = [{
								instancePath: instancePath + "/uptimeMs",
								schemaPath: "#/properties/uptimeMs/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.revision !== void 0) {
						let data1 = data.revision;
						const _errs3 = errors;
						const _errs4 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate359.errors = [{
								instancePath: instancePath + "/revision",
								schemaPath: "#/$defs/Revision/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 9007199254740991 || isNaN(data1)) {
									validate359.errors = [{
										instancePath: instancePath + "/revision",
										schemaPath: "#/$defs/Revision/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									}];
									return false;
								} else if (data1 < 0 || isNaN(data1)) {
									validate359.errors = [{
										instancePath: instancePath + "/revision",
										schemaPath: "#/$defs/Revision/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.hash !== void 0) {
							let data2 = data.hash;
							const _errs6 = errors;
							if (errors === errors) {
								if (typeof data2 === "string") {
									if (!pattern13.test(data2)) {
										validate359.errors = [{
											instancePath: instancePath + "/hash",
											schemaPath: "#/$defs/GraphHash/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{64}$" },
											message: "must match pattern \"^[0-9a-f]{64}$\""
										}];
										return false;
									}
								} else {
									validate359.errors = [{
										instancePath: instancePath + "/hash",
										schemaPath: "#/$defs/GraphHash/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.tracks !== void 0) {
								let data3 = data.tracks;
								const _errs9 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
									validate359.errors = [{
										instancePath: instancePath + "/tracks",
										schemaPath: "#/properties/tracks/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs9) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 0 || isNaN(data3)) {
											validate359.errors = [{
												instancePath: instancePath + "/tracks",
												schemaPath: "#/properties/tracks/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.clips !== void 0) {
									let data4 = data.clips;
									const _errs11 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										validate359.errors = [{
											instancePath: instancePath + "/clips",
											schemaPath: "#/properties/clips/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs11) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate359.errors = [{
													instancePath: instancePath + "/clips",
													schemaPath: "#/properties/clips/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.samples !== void 0) {
										let data5 = data.samples;
										const _errs13 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
											validate359.errors = [{
												instancePath: instancePath + "/samples",
												schemaPath: "#/properties/samples/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs13) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 < 0 || isNaN(data5)) {
													validate359.errors = [{
														instancePath: instancePath + "/samples",
														schemaPath: "#/properties/samples/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.clients !== void 0) {
											let data6 = data.clients;
											const _errs15 = errors;
											if (errors === _errs15) {
												if (Array.isArray(data6)) {
													const len0 = data6.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data7 = data6[i0];
														const _errs17 = errors;
														if (errors === _errs17) {
															if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																let missing1;
																if (data7.name === void 0 && (missing1 = "name") || data7.kind === void 0 && (missing1 = "kind") || data7.role === void 0 && (missing1 = "role") || data7.connectedMs === void 0 && (missing1 = "connectedMs")) {
																	validate359.errors = [{
																		instancePath: instancePath + "/clients/" + i0,
																		schemaPath: "#/properties/clients/items/required",
																		keyword: "required",
																		params: { missingProperty: missing1 },
																		message: "must have required property '" + missing1 + "'"
																	}];
																	return false;
																} else {
																	if (data7.name !== void 0) {
																		const _errs19 = errors;
																		if (typeof data7.name !== "string") {
																			validate359.errors = [{
																				instancePath: instancePath + "/clients/" + i0 + "/name",
																				schemaPath: "#/properties/clients/items/properties/name/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid4 = _errs19 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data7.kind !== void 0) {
																			const _errs21 = errors;
																			if (typeof data7.kind !== "string") {
																				validate359.errors = [{
																					instancePath: instancePath + "/clients/" + i0 + "/kind",
																					schemaPath: "#/properties/clients/items/properties/kind/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid4 = _errs21 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data7.role !== void 0) {
																				let data10 = data7.role;
																				const _errs23 = errors;
																				if (!(data10 === "controller" || data10 === "control" || data10 === "observer")) {
																					validate359.errors = [{
																						instancePath: instancePath + "/clients/" + i0 + "/role",
																						schemaPath: "#/$defs/Role/enum",
																						keyword: "enum",
																						params: { allowedValues: schema156.enum },
																						message: "must be equal to one of the allowed values"
																					}];
																					return false;
																				}
																				var valid4 = _errs23 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data7.connectedMs !== void 0) {
																					let data11 = data7.connectedMs;
																					const _errs25 = errors;
																					if (errors === _errs25) {
																						if (typeof data11 == "number" && isFinite(data11)) {
																							if (data11 < 0 || isNaN(data11)) {
																								validate359.errors = [{
																									instancePath: instancePath + "/clients/" + i0 + "/connectedMs",
																									schemaPath: "#/properties/clients/items/properties/connectedMs/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								}];
																								return false;
																							}
																						} else {
																							validate359.errors = [{
																								instancePath: instancePath + "/clients/" + i0 + "/connectedMs",
																								schemaPath: "#/properties/clients/items/properties/connectedMs/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number"
																							}];
																							return false;
																						}
																					}
																					var valid4 = _errs25 === errors;
																				} else var valid4 = true;
																			}
																		}
																	}
																}
															} else {
																validate359.errors = [{
																	instancePath: instancePath + "/clients/" + i0,
																	schemaPath: "#/properties/clients/items/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														if (!(_errs17 === errors)) break;
													}
												} else {
													validate359.errors = [{
														instancePath: instancePath + "/clients",
														schemaPath: "#/properties/clients/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.transport !== void 0) {
												const _errs27 = errors;
												if (!validate360(data.transport, {
													instancePath: instancePath + "/transport",
													parentData: data,
													parentDataProperty: "transport",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs27 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.device !== void 0) {
													const _errs28 = errors;
													if (!validate138(data.device, {
														instancePath: instancePath + "/device",
														parentData: data,
														parentDataProperty: "device",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs28 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.health !== void 0) {
														const _errs29 = errors;
														if (!validate142(data.health, {
															instancePath: instancePath + "/health",
															parentData: data,
															parentDataProperty: "health",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs29 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate359.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate359.errors = vErrors;
	return errors === 0;
}
validate359.evaluated = {
	"props": {
		"uptimeMs": true,
		"revision": true,
		"hash": true,
		"tracks": true,
		"clips": true,
		"samples": true,
		"clients": true,
		"transport": true,
		"device": true,
		"health": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isSyncResult = validate365;
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate365.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sample === void 0 && (missing0 = "sample") || data.revision === void 0 && (missing0 = "revision") || data.hash === void 0 && (missing0 = "hash")) {
			validate365.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.sample !== void 0) {
				let data0 = data.sample;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate365.errors = [{
						instancePath: instancePath + "/sample",
						schemaPath: "#/$defs/Sample/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) {
						validate365.errors = [{
							instancePath: instancePath + "/sample",
							schemaPath: "#/$defs/Sample/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate365.errors = [{
							instancePath: instancePath + "/sample",
							schemaPath: "#/$defs/Sample/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.revision !== void 0) {
					let data1 = data.revision;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate365.errors = [{
							instancePath: instancePath + "/revision",
							schemaPath: "#/$defs/Revision/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) {
							validate365.errors = [{
								instancePath: instancePath + "/revision",
								schemaPath: "#/$defs/Revision/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate365.errors = [{
								instancePath: instancePath + "/revision",
								schemaPath: "#/$defs/Revision/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.hash !== void 0) {
						let data2 = data.hash;
						if (typeof data2 === "string") {
							if (!pattern13.test(data2)) {
								validate365.errors = [{
									instancePath: instancePath + "/hash",
									schemaPath: "#/$defs/GraphHash/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9a-f]{64}$" },
									message: "must match pattern \"^[0-9a-f]{64}$\""
								}];
								return false;
							}
						} else {
							validate365.errors = [{
								instancePath: instancePath + "/hash",
								schemaPath: "#/$defs/GraphHash/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate365.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate365.errors = vErrors;
	return true;
}
validate365.evaluated = {
	"props": {
		"sample": true,
		"revision": true,
		"hash": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isCancelParams = validate366;
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate366.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id")) {
				validate366.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id")) {
					validate366.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						if (!validate159(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else {
			validate366.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate366.errors = vErrors;
	return errors === 0;
}
validate366.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isCancelResult = validate368;
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate368.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.cancelled === void 0 && (missing0 = "cancelled")) {
			validate368.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.cancelled !== void 0) {
			if (typeof data.cancelled !== "boolean") {
				validate368.errors = [{
					instancePath: instancePath + "/cancelled",
					schemaPath: "#/properties/cancelled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				}];
				return false;
			}
		}
	} else {
		validate368.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate368.errors = vErrors;
	return true;
}
validate368.evaluated = {
	"props": { "cancelled": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const isShutdownResult = validate369;
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate369.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		validate369.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate369.errors = vErrors;
	return true;
}
validate369.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isTopic = validate370;
const schema311 = { "enum": [
	"meters",
	"transport",
	"health"
] };
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate370.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "meters" || data === "transport" || data === "health")) {
		validate370.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema311.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate370.errors = vErrors;
	return true;
}
validate370.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const isSubscription = validate371;
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate371.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.topic === void 0 && (missing0 = "topic") || data.rate === void 0 && (missing0 = "rate")) {
			validate371.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "topic" || key0 === "rate")) {
				validate371.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.topic !== void 0) {
				let data0 = data.topic;
				if (!(data0 === "meters" || data0 === "transport" || data0 === "health")) {
					validate371.errors = [{
						instancePath: instancePath + "/topic",
						schemaPath: "#/$defs/Topic/enum",
						keyword: "enum",
						params: { allowedValues: schema311.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.rate !== void 0) {
					let data1 = data.rate;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1e3 || isNaN(data1)) {
							validate371.errors = [{
								instancePath: instancePath + "/rate",
								schemaPath: "#/properties/rate/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							}];
							return false;
						} else if (data1 <= 0 || isNaN(data1)) {
							validate371.errors = [{
								instancePath: instancePath + "/rate",
								schemaPath: "#/properties/rate/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							}];
							return false;
						}
					} else {
						validate371.errors = [{
							instancePath: instancePath + "/rate",
							schemaPath: "#/properties/rate/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate371.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate371.errors = vErrors;
	return true;
}
validate371.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSubscribeParams = validate372;
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate372.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.topics === void 0 && (missing0 = "topics")) {
				validate372.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "topics")) {
					validate372.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.topics !== void 0) {
						let data0 = data.topics;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								if (data0.length > 16) {
									validate372.errors = [{
										instancePath: instancePath + "/topics",
										schemaPath: "#/properties/topics/maxItems",
										keyword: "maxItems",
										params: { limit: 16 },
										message: "must NOT have more than 16 items"
									}];
									return false;
								} else if (data0.length < 1) {
									validate372.errors = [{
										instancePath: instancePath + "/topics",
										schemaPath: "#/properties/topics/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									}];
									return false;
								} else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs4 = errors;
										if (!validate371(data0[i0], {
											instancePath: instancePath + "/topics/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
											errors = vErrors.length;
										}
										if (!(_errs4 === errors)) break;
									}
								}
							} else {
								validate372.errors = [{
									instancePath: instancePath + "/topics",
									schemaPath: "#/properties/topics/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate372.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate372.errors = vErrors;
	return errors === 0;
}
validate372.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isUnsubscribeParams = validate374;
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate374.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.topics === void 0 && (missing0 = "topics")) {
			validate374.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "topics")) {
				validate374.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.topics !== void 0) {
				let data0 = data.topics;
				if (Array.isArray(data0)) {
					if (data0.length > 16) {
						validate374.errors = [{
							instancePath: instancePath + "/topics",
							schemaPath: "#/properties/topics/maxItems",
							keyword: "maxItems",
							params: { limit: 16 },
							message: "must NOT have more than 16 items"
						}];
						return false;
					} else if (data0.length < 1) {
						validate374.errors = [{
							instancePath: instancePath + "/topics",
							schemaPath: "#/properties/topics/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						}];
						return false;
					} else {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data1 = data0[i0];
							if (!(data1 === "meters" || data1 === "transport" || data1 === "health")) {
								validate374.errors = [{
									instancePath: instancePath + "/topics/" + i0,
									schemaPath: "#/$defs/Topic/enum",
									keyword: "enum",
									params: { allowedValues: schema311.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
						}
					}
				} else {
					validate374.errors = [{
						instancePath: instancePath + "/topics",
						schemaPath: "#/properties/topics/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
			}
		}
	} else {
		validate374.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate374.errors = vErrors;
	return true;
}
validate374.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSubscribeResult = validate375;
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate375.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.granted === void 0 && (missing0 = "granted")) {
				validate375.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else if (data.granted !== void 0) {
				let data0 = data.granted;
				if (errors === errors) {
					if (Array.isArray(data0)) {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs3 = errors;
							if (!validate371(data0[i0], {
								instancePath: instancePath + "/granted/" + i0,
								parentData: data0,
								parentDataProperty: i0,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
								errors = vErrors.length;
							}
							if (!(_errs3 === errors)) break;
						}
					} else {
						validate375.errors = [{
							instancePath: instancePath + "/granted",
							schemaPath: "#/properties/granted/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
				}
			}
		} else {
			validate375.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate375.errors = vErrors;
	return errors === 0;
}
validate375.evaluated = {
	"props": { "granted": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const isMetersData = validate377;
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate377.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.strips === void 0 && (missing0 = "strips") || data.peak === void 0 && (missing0 = "peak") || data.meanSquare === void 0 && (missing0 = "meanSquare") || data.clips === void 0 && (missing0 = "clips")) {
				validate377.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.strips !== void 0) {
					let data0 = data.strips;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate27(data0[i0], {
									instancePath: instancePath + "/strips/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else {
							validate377.errors = [{
								instancePath: instancePath + "/strips",
								schemaPath: "#/properties/strips/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.peak !== void 0) {
						let data2 = data.peak;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data3 = data2[i1];
									const _errs6 = errors;
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 0 || isNaN(data3)) {
												validate377.errors = [{
													instancePath: instancePath + "/peak/" + i1,
													schemaPath: "#/properties/peak/items/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										} else {
											validate377.errors = [{
												instancePath: instancePath + "/peak/" + i1,
												schemaPath: "#/properties/peak/items/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											}];
											return false;
										}
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate377.errors = [{
									instancePath: instancePath + "/peak",
									schemaPath: "#/properties/peak/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meanSquare !== void 0) {
							let data4 = data.meanSquare;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (Array.isArray(data4)) {
									const len2 = data4.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data5 = data4[i2];
										const _errs10 = errors;
										if (errors === _errs10) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 < 0 || isNaN(data5)) {
													validate377.errors = [{
														instancePath: instancePath + "/meanSquare/" + i2,
														schemaPath: "#/properties/meanSquare/items/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											} else {
												validate377.errors = [{
													instancePath: instancePath + "/meanSquare/" + i2,
													schemaPath: "#/properties/meanSquare/items/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												}];
												return false;
											}
										}
										if (!(_errs10 === errors)) break;
									}
								} else {
									validate377.errors = [{
										instancePath: instancePath + "/meanSquare",
										schemaPath: "#/properties/meanSquare/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clips !== void 0) {
								let data6 = data.clips;
								const _errs12 = errors;
								if (errors === _errs12) {
									if (Array.isArray(data6)) {
										const len3 = data6.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data7 = data6[i3];
											const _errs14 = errors;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
												validate377.errors = [{
													instancePath: instancePath + "/clips/" + i3,
													schemaPath: "#/properties/clips/items/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs14) {
												if (typeof data7 == "number" && isFinite(data7)) {
													if (data7 < 0 || isNaN(data7)) {
														validate377.errors = [{
															instancePath: instancePath + "/clips/" + i3,
															schemaPath: "#/properties/clips/items/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											if (!(_errs14 === errors)) break;
										}
									} else {
										validate377.errors = [{
											instancePath: instancePath + "/clips",
											schemaPath: "#/properties/clips/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs12 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate377.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate377.errors = vErrors;
	return errors === 0;
}
validate377.evaluated = {
	"props": {
		"strips": true,
		"peak": true,
		"meanSquare": true,
		"clips": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isHealthData = validate379;
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate379.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.load === void 0 && (missing0 = "load") || data.blockMeanUs === void 0 && (missing0 = "blockMeanUs") || data.blockWorstUs === void 0 && (missing0 = "blockWorstUs") || data.blockBudgetUs === void 0 && (missing0 = "blockBudgetUs") || data.missedDeadlines === void 0 && (missing0 = "missedDeadlines") || data.underruns === void 0 && (missing0 = "underruns") || data.blocks === void 0 && (missing0 = "blocks") || data.queuedFrames === void 0 && (missing0 = "queuedFrames") || data.sampleBytes === void 0 && (missing0 = "sampleBytes") || data.heapBytes === void 0 && (missing0 = "heapBytes") || data.rssBytes === void 0 && (missing0 = "rssBytes")) {
			validate379.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.load !== void 0) {
				let data0 = data.load;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate379.errors = [{
							instancePath: instancePath + "/load",
							schemaPath: "#/properties/load/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				} else {
					validate379.errors = [{
						instancePath: instancePath + "/load",
						schemaPath: "#/properties/load/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.blockMeanUs !== void 0) {
					let data1 = data.blockMeanUs;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate379.errors = [{
								instancePath: instancePath + "/blockMeanUs",
								schemaPath: "#/properties/blockMeanUs/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					} else {
						validate379.errors = [{
							instancePath: instancePath + "/blockMeanUs",
							schemaPath: "#/properties/blockMeanUs/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.blockWorstUs !== void 0) {
						let data2 = data.blockWorstUs;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate379.errors = [{
									instancePath: instancePath + "/blockWorstUs",
									schemaPath: "#/properties/blockWorstUs/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						} else {
							validate379.errors = [{
								instancePath: instancePath + "/blockWorstUs",
								schemaPath: "#/properties/blockWorstUs/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.blockBudgetUs !== void 0) {
							let data3 = data.blockBudgetUs;
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate379.errors = [{
										instancePath: instancePath + "/blockBudgetUs",
										schemaPath: "#/properties/blockBudgetUs/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							} else {
								validate379.errors = [{
									instancePath: instancePath + "/blockBudgetUs",
									schemaPath: "#/properties/blockBudgetUs/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.missedDeadlines !== void 0) {
								let data4 = data.missedDeadlines;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate379.errors = [{
										instancePath: instancePath + "/missedDeadlines",
										schemaPath: "#/properties/missedDeadlines/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate379.errors = [{
											instancePath: instancePath + "/missedDeadlines",
											schemaPath: "#/properties/missedDeadlines/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.underruns !== void 0) {
									let data5 = data.underruns;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate379.errors = [{
											instancePath: instancePath + "/underruns",
											schemaPath: "#/properties/underruns/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate379.errors = [{
												instancePath: instancePath + "/underruns",
												schemaPath: "#/properties/underruns/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.blocks !== void 0) {
										let data6 = data.blocks;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate379.errors = [{
												instancePath: instancePath + "/blocks",
												schemaPath: "#/properties/blocks/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 0 || isNaN(data6)) {
												validate379.errors = [{
													instancePath: instancePath + "/blocks",
													schemaPath: "#/properties/blocks/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.queuedFrames !== void 0) {
											let data7 = data.queuedFrames;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
												validate379.errors = [{
													instancePath: instancePath + "/queuedFrames",
													schemaPath: "#/properties/queuedFrames/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (typeof data7 == "number" && isFinite(data7)) {
												if (data7 < 0 || isNaN(data7)) {
													validate379.errors = [{
														instancePath: instancePath + "/queuedFrames",
														schemaPath: "#/properties/queuedFrames/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.sampleBytes !== void 0) {
												let data8 = data.sampleBytes;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
													validate379.errors = [{
														instancePath: instancePath + "/sampleBytes",
														schemaPath: "#/properties/sampleBytes/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (typeof data8 == "number" && isFinite(data8)) {
													if (data8 < 0 || isNaN(data8)) {
														validate379.errors = [{
															instancePath: instancePath + "/sampleBytes",
															schemaPath: "#/properties/sampleBytes/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.heapBytes !== void 0) {
													let data9 = data.heapBytes;
													if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
														validate379.errors = [{
															instancePath: instancePath + "/heapBytes",
															schemaPath: "#/properties/heapBytes/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (typeof data9 == "number" && isFinite(data9)) {
														if (data9 < 0 || isNaN(data9)) {
															validate379.errors = [{
																instancePath: instancePath + "/heapBytes",
																schemaPath: "#/properties/heapBytes/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.rssBytes !== void 0) {
														let data10 = data.rssBytes;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate379.errors = [{
																instancePath: instancePath + "/rssBytes",
																schemaPath: "#/properties/rssBytes/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 0 || isNaN(data10)) {
																validate379.errors = [{
																	instancePath: instancePath + "/rssBytes",
																	schemaPath: "#/properties/rssBytes/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
														var valid0 = true;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate379.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate379.errors = vErrors;
	return true;
}
validate379.evaluated = {
	"props": {
		"load": true,
		"blockMeanUs": true,
		"blockWorstUs": true,
		"blockBudgetUs": true,
		"missedDeadlines": true,
		"underruns": true,
		"blocks": true,
		"queuedFrames": true,
		"sampleBytes": true,
		"heapBytes": true,
		"rssBytes": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const isTelemetry = validate380;
function validate380(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate380.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.topic;
			if (typeof tag0 == "string") {
				if (tag0 === "meters") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing0;
							if (data.type === void 0 && (missing0 = "type") || data.topic === void 0 && (missing0 = "topic") || data.seq === void 0 && (missing0 = "seq") || data.ts === void 0 && (missing0 = "ts") || data.sample === void 0 && (missing0 = "sample") || data.revision === void 0 && (missing0 = "revision") || data.dropped === void 0 && (missing0 = "dropped") || data.data === void 0 && (missing0 = "data")) {
								validate380.errors = [{
									instancePath,
									schemaPath: "#/oneOf/0/required",
									keyword: "required",
									params: { missingProperty: missing0 },
									message: "must have required property '" + missing0 + "'"
								}];
								return false;
							} else {
								if (data.type !== void 0) {
									const _errs4 = errors;
									if ("telemetry" !== data.type) {
										validate380.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/oneOf/0/properties/type/const",
											keyword: "const",
											params: { allowedValue: "telemetry" },
											message: "must be equal to constant"
										}];
										return false;
									}
									var valid2 = _errs4 === errors;
								} else var valid2 = true;
								if (valid2) {
									if (data.topic !== void 0) {
										const _errs5 = errors;
										if ("meters" !== data.topic) {
											validate380.errors = [{
												instancePath: instancePath + "/topic",
												schemaPath: "#/oneOf/0/properties/topic/const",
												keyword: "const",
												params: { allowedValue: "meters" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.seq !== void 0) {
											let data2 = data.seq;
											const _errs6 = errors;
											if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
												validate380.errors = [{
													instancePath: instancePath + "/seq",
													schemaPath: "#/oneOf/0/properties/seq/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs6) {
												if (typeof data2 == "number" && isFinite(data2)) {
													if (data2 < 0 || isNaN(data2)) {
														validate380.errors = [{
															instancePath: instancePath + "/seq",
															schemaPath: "#/oneOf/0/properties/seq/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data.ts !== void 0) {
												const _errs8 = errors;
												if (!validate106(data.ts, {
													instancePath: instancePath + "/ts",
													parentData: data,
													parentDataProperty: "ts",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
													errors = vErrors.length;
												}
												var valid2 = _errs8 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data.sample !== void 0) {
													let data4 = data.sample;
													const _errs9 = errors;
													const _errs10 = errors;
													if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
														validate380.errors = [{
															instancePath: instancePath + "/sample",
															schemaPath: "#/$defs/Sample/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs10) {
														if (typeof data4 == "number" && isFinite(data4)) {
															if (data4 > 9007199254740991 || isNaN(data4)) {
																validate380.errors = [{
																	instancePath: instancePath + "/sample",
																	schemaPath: "#/$defs/Sample/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 9007199254740991
																	},
																	message: "must be <= 9007199254740991"
																}];
																return false;
															} else if (data4 < 0 || isNaN(data4)) {
																validate380.errors = [{
																	instancePath: instancePath + "/sample",
																	schemaPath: "#/$defs/Sample/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid2 = _errs9 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data.revision !== void 0) {
														let data5 = data.revision;
														const _errs12 = errors;
														const _errs13 = errors;
														if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
															validate380.errors = [{
																instancePath: instancePath + "/revision",
																schemaPath: "#/$defs/Revision/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs13) {
															if (typeof data5 == "number" && isFinite(data5)) {
																if (data5 > 9007199254740991 || isNaN(data5)) {
																	validate380.errors = [{
																		instancePath: instancePath + "/revision",
																		schemaPath: "#/$defs/Revision/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		},
																		message: "must be <= 9007199254740991"
																	}];
																	return false;
																} else if (data5 < 0 || isNaN(data5)) {
																	validate380.errors = [{
																		instancePath: instancePath + "/revision",
																		schemaPath: "#/$defs/Revision/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid2 = _errs12 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data.dropped !== void 0) {
															let data6 = data.dropped;
															const _errs15 = errors;
															if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
																validate380.errors = [{
																	instancePath: instancePath + "/dropped",
																	schemaPath: "#/oneOf/0/properties/dropped/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (errors === _errs15) {
																if (typeof data6 == "number" && isFinite(data6)) {
																	if (data6 < 0 || isNaN(data6)) {
																		validate380.errors = [{
																			instancePath: instancePath + "/dropped",
																			schemaPath: "#/oneOf/0/properties/dropped/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		}];
																		return false;
																	}
																}
															}
															var valid2 = _errs15 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data.data !== void 0) {
																const _errs17 = errors;
																if (!validate377(data.data, {
																	instancePath: instancePath + "/data",
																	parentData: data,
																	parentDataProperty: "data",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
																	errors = vErrors.length;
																}
																var valid2 = _errs17 === errors;
															} else var valid2 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						} else {
							validate380.errors = [{
								instancePath,
								schemaPath: "#/oneOf/0/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					var props0 = {};
					props0.type = true;
					props0.topic = true;
					props0.seq = true;
					props0.ts = true;
					props0.sample = true;
					props0.revision = true;
					props0.dropped = true;
					props0.data = true;
				} else if (tag0 === "transport") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.type === void 0 && (missing1 = "type") || data.topic === void 0 && (missing1 = "topic") || data.seq === void 0 && (missing1 = "seq") || data.ts === void 0 && (missing1 = "ts") || data.sample === void 0 && (missing1 = "sample") || data.revision === void 0 && (missing1 = "revision") || data.dropped === void 0 && (missing1 = "dropped") || data.data === void 0 && (missing1 = "data")) {
								validate380.errors = [{
									instancePath,
									schemaPath: "#/oneOf/1/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								if (data.type !== void 0) {
									const _errs20 = errors;
									if ("telemetry" !== data.type) {
										validate380.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/oneOf/1/properties/type/const",
											keyword: "const",
											params: { allowedValue: "telemetry" },
											message: "must be equal to constant"
										}];
										return false;
									}
									var valid6 = _errs20 === errors;
								} else var valid6 = true;
								if (valid6) {
									if (data.topic !== void 0) {
										const _errs21 = errors;
										if ("transport" !== data.topic) {
											validate380.errors = [{
												instancePath: instancePath + "/topic",
												schemaPath: "#/oneOf/1/properties/topic/const",
												keyword: "const",
												params: { allowedValue: "transport" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid6 = _errs21 === errors;
									} else var valid6 = true;
									if (valid6) {
										if (data.seq !== void 0) {
											let data10 = data.seq;
											const _errs22 = errors;
											if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
												validate380.errors = [{
													instancePath: instancePath + "/seq",
													schemaPath: "#/oneOf/1/properties/seq/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs22) {
												if (typeof data10 == "number" && isFinite(data10)) {
													if (data10 < 0 || isNaN(data10)) {
														validate380.errors = [{
															instancePath: instancePath + "/seq",
															schemaPath: "#/oneOf/1/properties/seq/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid6 = _errs22 === errors;
										} else var valid6 = true;
										if (valid6) {
											if (data.ts !== void 0) {
												const _errs24 = errors;
												if (!validate106(data.ts, {
													instancePath: instancePath + "/ts",
													parentData: data,
													parentDataProperty: "ts",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
													errors = vErrors.length;
												}
												var valid6 = _errs24 === errors;
											} else var valid6 = true;
											if (valid6) {
												if (data.sample !== void 0) {
													let data12 = data.sample;
													const _errs25 = errors;
													const _errs26 = errors;
													if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
														validate380.errors = [{
															instancePath: instancePath + "/sample",
															schemaPath: "#/$defs/Sample/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs26) {
														if (typeof data12 == "number" && isFinite(data12)) {
															if (data12 > 9007199254740991 || isNaN(data12)) {
																validate380.errors = [{
																	instancePath: instancePath + "/sample",
																	schemaPath: "#/$defs/Sample/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 9007199254740991
																	},
																	message: "must be <= 9007199254740991"
																}];
																return false;
															} else if (data12 < 0 || isNaN(data12)) {
																validate380.errors = [{
																	instancePath: instancePath + "/sample",
																	schemaPath: "#/$defs/Sample/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid6 = _errs25 === errors;
												} else var valid6 = true;
												if (valid6) {
													if (data.revision !== void 0) {
														let data13 = data.revision;
														const _errs28 = errors;
														const _errs29 = errors;
														if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
															validate380.errors = [{
																instancePath: instancePath + "/revision",
																schemaPath: "#/$defs/Revision/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs29) {
															if (typeof data13 == "number" && isFinite(data13)) {
																if (data13 > 9007199254740991 || isNaN(data13)) {
																	validate380.errors = [{
																		instancePath: instancePath + "/revision",
																		schemaPath: "#/$defs/Revision/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		},
																		message: "must be <= 9007199254740991"
																	}];
																	return false;
																} else if (data13 < 0 || isNaN(data13)) {
																	validate380.errors = [{
																		instancePath: instancePath + "/revision",
																		schemaPath: "#/$defs/Revision/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid6 = _errs28 === errors;
													} else var valid6 = true;
													if (valid6) {
														if (data.dropped !== void 0) {
															let data14 = data.dropped;
															const _errs31 = errors;
															if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																validate380.errors = [{
																	instancePath: instancePath + "/dropped",
																	schemaPath: "#/oneOf/1/properties/dropped/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (errors === _errs31) {
																if (typeof data14 == "number" && isFinite(data14)) {
																	if (data14 < 0 || isNaN(data14)) {
																		validate380.errors = [{
																			instancePath: instancePath + "/dropped",
																			schemaPath: "#/oneOf/1/properties/dropped/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		}];
																		return false;
																	}
																}
															}
															var valid6 = _errs31 === errors;
														} else var valid6 = true;
														if (valid6) {
															if (data.data !== void 0) {
																const _errs33 = errors;
																if (!validate360(data.data, {
																	instancePath: instancePath + "/data",
																	parentData: data,
																	parentDataProperty: "data",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
																	errors = vErrors.length;
																}
																var valid6 = _errs33 === errors;
															} else var valid6 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						} else {
							validate380.errors = [{
								instancePath,
								schemaPath: "#/oneOf/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) {
						props0 = props0 || {};
						props0.type = true;
						props0.topic = true;
						props0.seq = true;
						props0.ts = true;
						props0.sample = true;
						props0.revision = true;
						props0.dropped = true;
						props0.data = true;
					}
				} else if (tag0 === "health") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing2;
							if (data.type === void 0 && (missing2 = "type") || data.topic === void 0 && (missing2 = "topic") || data.seq === void 0 && (missing2 = "seq") || data.ts === void 0 && (missing2 = "ts") || data.sample === void 0 && (missing2 = "sample") || data.revision === void 0 && (missing2 = "revision") || data.dropped === void 0 && (missing2 = "dropped") || data.data === void 0 && (missing2 = "data")) {
								validate380.errors = [{
									instancePath,
									schemaPath: "#/oneOf/2/required",
									keyword: "required",
									params: { missingProperty: missing2 },
									message: "must have required property '" + missing2 + "'"
								}];
								return false;
							} else {
								if (data.type !== void 0) {
									const _errs36 = errors;
									if ("telemetry" !== data.type) {
										validate380.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/oneOf/2/properties/type/const",
											keyword: "const",
											params: { allowedValue: "telemetry" },
											message: "must be equal to constant"
										}];
										return false;
									}
									var valid10 = _errs36 === errors;
								} else var valid10 = true;
								if (valid10) {
									if (data.topic !== void 0) {
										const _errs37 = errors;
										if ("health" !== data.topic) {
											validate380.errors = [{
												instancePath: instancePath + "/topic",
												schemaPath: "#/oneOf/2/properties/topic/const",
												keyword: "const",
												params: { allowedValue: "health" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid10 = _errs37 === errors;
									} else var valid10 = true;
									if (valid10) {
										if (data.seq !== void 0) {
											let data18 = data.seq;
											const _errs38 = errors;
											if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
												validate380.errors = [{
													instancePath: instancePath + "/seq",
													schemaPath: "#/oneOf/2/properties/seq/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs38) {
												if (typeof data18 == "number" && isFinite(data18)) {
													if (data18 < 0 || isNaN(data18)) {
														validate380.errors = [{
															instancePath: instancePath + "/seq",
															schemaPath: "#/oneOf/2/properties/seq/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												}
											}
											var valid10 = _errs38 === errors;
										} else var valid10 = true;
										if (valid10) {
											if (data.ts !== void 0) {
												const _errs40 = errors;
												if (!validate106(data.ts, {
													instancePath: instancePath + "/ts",
													parentData: data,
													parentDataProperty: "ts",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
													errors = vErrors.length;
												}
												var valid10 = _errs40 === errors;
											} else var valid10 = true;
											if (valid10) {
												if (data.sample !== void 0) {
													let data20 = data.sample;
													const _errs41 = errors;
													const _errs42 = errors;
													if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
														validate380.errors = [{
															instancePath: instancePath + "/sample",
															schemaPath: "#/$defs/Sample/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs42) {
														if (typeof data20 == "number" && isFinite(data20)) {
															if (data20 > 9007199254740991 || isNaN(data20)) {
																validate380.errors = [{
																	instancePath: instancePath + "/sample",
																	schemaPath: "#/$defs/Sample/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 9007199254740991
																	},
																	message: "must be <= 9007199254740991"
																}];
																return false;
															} else if (data20 < 0 || isNaN(data20)) {
																validate380.errors = [{
																	instancePath: instancePath + "/sample",
																	schemaPath: "#/$defs/Sample/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid10 = _errs41 === errors;
												} else var valid10 = true;
												if (valid10) {
													if (data.revision !== void 0) {
														let data21 = data.revision;
														const _errs44 = errors;
														const _errs45 = errors;
														if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
															validate380.errors = [{
																instancePath: instancePath + "/revision",
																schemaPath: "#/$defs/Revision/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs45) {
															if (typeof data21 == "number" && isFinite(data21)) {
																if (data21 > 9007199254740991 || isNaN(data21)) {
																	validate380.errors = [{
																		instancePath: instancePath + "/revision",
																		schemaPath: "#/$defs/Revision/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 9007199254740991
																		},
																		message: "must be <= 9007199254740991"
																	}];
																	return false;
																} else if (data21 < 0 || isNaN(data21)) {
																	validate380.errors = [{
																		instancePath: instancePath + "/revision",
																		schemaPath: "#/$defs/Revision/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	}];
																	return false;
																}
															}
														}
														var valid10 = _errs44 === errors;
													} else var valid10 = true;
													if (valid10) {
														if (data.dropped !== void 0) {
															let data22 = data.dropped;
															const _errs47 = errors;
															if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																validate380.errors = [{
																	instancePath: instancePath + "/dropped",
																	schemaPath: "#/oneOf/2/properties/dropped/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (errors === _errs47) {
																if (typeof data22 == "number" && isFinite(data22)) {
																	if (data22 < 0 || isNaN(data22)) {
																		validate380.errors = [{
																			instancePath: instancePath + "/dropped",
																			schemaPath: "#/oneOf/2/properties/dropped/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		}];
																		return false;
																	}
																}
															}
															var valid10 = _errs47 === errors;
														} else var valid10 = true;
														if (valid10) {
															if (data.data !== void 0) {
																const _errs49 = errors;
																if (!validate142(data.data, {
																	instancePath: instancePath + "/data",
																	parentData: data,
																	parentDataProperty: "data",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
																	errors = vErrors.length;
																}
																var valid10 = _errs49 === errors;
															} else var valid10 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						} else {
							validate380.errors = [{
								instancePath,
								schemaPath: "#/oneOf/2/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
					if (props0 !== true) {
						props0 = props0 || {};
						props0.type = true;
						props0.topic = true;
						props0.seq = true;
						props0.ts = true;
						props0.sample = true;
						props0.revision = true;
						props0.dropped = true;
						props0.data = true;
					}
				} else {
					validate380.errors = [{
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "topic",
							tagValue: tag0
						},
						message: "value of tag \"topic\" must be in oneOf"
					}];
					return false;
				}
			} else {
				validate380.errors = [{
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "topic",
						tagValue: tag0
					},
					message: "tag \"topic\" must be string"
				}];
				return false;
			}
		} else {
			validate380.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate380.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate380.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const isTimelineSetParams = validate387;
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate387.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				validate387.errors = [{
					instancePath,
					schemaPath: "#/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "bpm" || key0 === "meter" || key0 === "loop")) {
					validate387.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.bpm !== void 0) {
						let data0 = data.bpm;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 999 || isNaN(data0)) {
									validate387.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 999
										},
										message: "must be <= 999"
									}];
									return false;
								} else if (data0 < 20 || isNaN(data0)) {
									validate387.errors = [{
										instancePath: instancePath + "/bpm",
										schemaPath: "#/$defs/Bpm/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 20
										},
										message: "must be >= 20"
									}];
									return false;
								}
							} else {
								validate387.errors = [{
									instancePath: instancePath + "/bpm",
									schemaPath: "#/$defs/Bpm/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.meter !== void 0) {
							const _errs5 = errors;
							if (!validate67(data.meter, {
								instancePath: instancePath + "/meter",
								parentData: data,
								parentDataProperty: "meter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.loop !== void 0) {
								const _errs6 = errors;
								if (!validate69(data.loop, {
									instancePath: instancePath + "/loop",
									parentData: data,
									parentDataProperty: "loop",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate387.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate387.errors = vErrors;
	return errors === 0;
}
validate387.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSongPosition = validate390;
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate390.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sample === void 0 && (missing0 = "sample")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "sample")) {
					const err1 = {
						instancePath,
						schemaPath: "#/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.sample !== void 0) {
						let data0 = data.sample;
						const _errs5 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							const err2 = {
								instancePath: instancePath + "/sample",
								schemaPath: "#/$defs/Sample/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (errors === _errs5) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 9007199254740991 || isNaN(data0)) {
									const err3 = {
										instancePath: instancePath + "/sample",
										schemaPath: "#/$defs/Sample/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								} else if (data0 < 0 || isNaN(data0)) {
									const err4 = {
										instancePath: instancePath + "/sample",
										schemaPath: "#/$defs/Sample/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							}
						}
					}
				}
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs7 = errors;
	if (errors === _errs7) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.tick === void 0 && (missing1 = "tick")) {
				const err6 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				const _errs9 = errors;
				for (const key1 in data) if (!(key1 === "tick")) {
					const err7 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
					break;
				}
				if (_errs9 === errors) {
					if (data.tick !== void 0) {
						let data1 = data.tick;
						const _errs11 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							const err8 = {
								instancePath: instancePath + "/tick",
								schemaPath: "#/$defs/Tick/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (errors === _errs11) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 0xe8d4a51000 || isNaN(data1)) {
									const err9 = {
										instancePath: instancePath + "/tick",
										schemaPath: "#/$defs/Tick/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 0xe8d4a51000
										},
										message: "must be <= 1000000000000"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								} else if (data1 < 0 || isNaN(data1)) {
									const err10 = {
										instancePath: instancePath + "/tick",
										schemaPath: "#/$defs/Tick/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
						}
					}
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
		validate390.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate390.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate390.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const isTransportPlayParams = validate391;
function validate391(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate391.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "position")) {
				validate391.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.position !== void 0) {
					if (!validate341(data.position, {
						instancePath: instancePath + "/position",
						parentData: data,
						parentDataProperty: "position",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
						errors = vErrors.length;
					}
				}
			}
		} else {
			validate391.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate391.errors = vErrors;
	return errors === 0;
}
validate391.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isTransportLocateParams = validate393;
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate393.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.position === void 0 && (missing0 = "position")) {
				validate393.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "position")) {
					validate393.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.position !== void 0) {
						if (!validate341(data.position, {
							instancePath: instancePath + "/position",
							parentData: data,
							parentDataProperty: "position",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else {
			validate393.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate393.errors = vErrors;
	return errors === 0;
}
validate393.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isTransportState = validate395;
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate395.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.playing === void 0 && (missing0 = "playing") || data.position === void 0 && (missing0 = "position") || data.tick === void 0 && (missing0 = "tick") || data.bpm === void 0 && (missing0 = "bpm") || data.loop === void 0 && (missing0 = "loop")) {
				validate395.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.playing !== void 0) {
					const _errs1 = errors;
					if (typeof data.playing !== "boolean") {
						validate395.errors = [{
							instancePath: instancePath + "/playing",
							schemaPath: "#/properties/playing/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.position !== void 0) {
						let data1 = data.position;
						const _errs3 = errors;
						const _errs4 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate395.errors = [{
								instancePath: instancePath + "/position",
								schemaPath: "#/$defs/Sample/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 9007199254740991 || isNaN(data1)) {
									validate395.errors = [{
										instancePath: instancePath + "/position",
										schemaPath: "#/$defs/Sample/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									}];
									return false;
								} else if (data1 < 0 || isNaN(data1)) {
									validate395.errors = [{
										instancePath: instancePath + "/position",
										schemaPath: "#/$defs/Sample/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tick !== void 0) {
							let data2 = data.tick;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 0 || isNaN(data2)) {
										validate395.errors = [{
											instancePath: instancePath + "/tick",
											schemaPath: "#/properties/tick/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								} else {
									validate395.errors = [{
										instancePath: instancePath + "/tick",
										schemaPath: "#/properties/tick/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.bpm !== void 0) {
								let data3 = data.bpm;
								const _errs8 = errors;
								if (errors === errors) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 999 || isNaN(data3)) {
											validate395.errors = [{
												instancePath: instancePath + "/bpm",
												schemaPath: "#/$defs/Bpm/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 999
												},
												message: "must be <= 999"
											}];
											return false;
										} else if (data3 < 20 || isNaN(data3)) {
											validate395.errors = [{
												instancePath: instancePath + "/bpm",
												schemaPath: "#/$defs/Bpm/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 20
												},
												message: "must be >= 20"
											}];
											return false;
										}
									} else {
										validate395.errors = [{
											instancePath: instancePath + "/bpm",
											schemaPath: "#/$defs/Bpm/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.loop !== void 0) {
									const _errs11 = errors;
									if (!validate69(data.loop, {
										instancePath: instancePath + "/loop",
										parentData: data,
										parentDataProperty: "loop",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate395.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate395.errors = vErrors;
	return errors === 0;
}
validate395.evaluated = {
	"props": {
		"playing": true,
		"position": true,
		"tick": true,
		"bpm": true,
		"loop": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const commandValidators = {
	"device.list": {
		params: isEmptyParams,
		result: isDeviceListResult
	},
	"device.get": {
		params: isEmptyParams,
		result: isOpenDevice
	},
	"graph.apply": {
		params: isGraphApplyParams,
		result: isGraphApplyResult
	},
	"graph.get": {
		params: isEmptyParams,
		result: isGraphGetResult
	},
	"parameter.set": {
		params: isParameterSetParams,
		result: isRevisionResult
	},
	"render.start": {
		params: isRenderStartParams,
		result: isRenderResult
	},
	"sample.load": {
		params: isSampleLoadParams,
		result: isSampleInfo
	},
	"sample.unload": {
		params: isSampleIdParams,
		result: isSampleUnloadResult
	},
	"sample.list": {
		params: isEmptyParams,
		result: isSampleListResult
	},
	"sample.peaks": {
		params: isSamplePeaksParams,
		result: isSamplePeaksResult
	},
	"system.ping": {
		params: isPingParams,
		result: isPingResult
	},
	"system.status": {
		params: isEmptyParams,
		result: isStatusResult
	},
	"system.sync": {
		params: isEmptyParams,
		result: isSyncResult
	},
	"system.cancel": {
		params: isCancelParams,
		result: isCancelResult
	},
	"system.shutdown": {
		params: isEmptyParams,
		result: isShutdownResult
	},
	"telemetry.subscribe": {
		params: isSubscribeParams,
		result: isSubscribeResult
	},
	"telemetry.unsubscribe": {
		params: isUnsubscribeParams,
		result: isSubscribeResult
	},
	"timeline.set": {
		params: isTimelineSetParams,
		result: isRevisionResult
	},
	"transport.play": {
		params: isTransportPlayParams,
		result: isTransportState
	},
	"transport.stop": {
		params: isEmptyParams,
		result: isTransportState
	},
	"transport.locate": {
		params: isTransportLocateParams,
		result: isTransportState
	},
	"transport.get": {
		params: isEmptyParams,
		result: isTransportState
	}
};
const bridgeValidators = {
	"edit": {
		params: isEditRequest,
		result: isEditDone
	},
	"undo": {
		params: isEmptyParams,
		result: isEditDone
	},
	"redo": {
		params: isEmptyParams,
		result: isEditDone
	},
	"transport.play": {
		params: isEmptyParams,
		result: isNothing
	},
	"transport.stop": {
		params: isEmptyParams,
		result: isNothing
	},
	"transport.locate": {
		params: isLocateRequest,
		result: isNothing
	},
	"import.begin": {
		params: isImportBegin,
		result: isImportStarted
	},
	"import.end": {
		params: isImportEnd,
		result: isImportDone
	},
	"import.cancel": {
		params: isImportEnd,
		result: isNothing
	},
	"media.peaks": {
		params: isPeaksRequest,
		result: isPeaksReady
	},
	"project.list": {
		params: isEmptyParams,
		result: isProjectList
	},
	"project.new": {
		params: isProjectNew,
		result: isNothing
	},
	"project.open": {
		params: isProjectOpen,
		result: isNothing
	},
	"project.demo": {
		params: isEmptyParams,
		result: isNothing
	},
	"project.save": {
		params: isEmptyParams,
		result: isNothing
	},
	"engine.restart": {
		params: isEmptyParams,
		result: isNothing
	}
};
export { bridgeValidators, commandValidators, isAddClipEdit, isAddMediaEdit, isAddTrackEdit, isApplied, isAudioMode, isBackend, isBatchEdit, isBlockSize, isBpm, isBridgeError, isBridgeReply, isBridgeRequest, isCancelParams, isCancelResult, isClip, isColorIndex, isCommand, isDeviceListResult, isDiagnostic, isDiscoveryFile, isDocumentMessage, isEdit, isEditDone, isEditRequest, isEditedMessage, isEmptyParams, isEncoding, isEngineRate, isEngineStatus, isEntityId, isErrorCode, isErrorReply, isFilePath, isGainDb, isGraph, isGraphApplyParams, isGraphApplyResult, isGraphClip, isGraphGetResult, isGraphHash, isGraphMaster, isGraphOp, isGraphTimeline, isGraphTrack, isHealthData, isHealthUpdate, isHello, isHistoryState, isHostMessage, isImportBegin, isImportDone, isImportEnd, isImportStarted, isLocateRequest, isLoopRegion, isMaster, isMedia, isMediaUpdate, isMessageId, isMeter, isMetersData, isMoveClipEdit, isMoveTrackEdit, isName, isNothing, isNotice, isOkReply, isOpenDevice, isPan, isParameterSetParams, isPeaksReady, isPeaksRequest, isPingParams, isPingResult, isProgressData, isProject, isProjectList, isProjectNew, isProjectOpen, isProtocolRange, isReadyLine, isRemoveClipEdit, isRemoveMediaEdit, isRemoveTrackEdit, isRenderResult, isRenderStartParams, isReply, isRevision, isRevisionResult, isRole, isSample, isSampleIdParams, isSampleInfo, isSampleListResult, isSampleLoadParams, isSamplePeaksParams, isSamplePeaksResult, isSampleRate, isSampleUnloadResult, isSaveState, isSavedMessage, isSessionId, isSetClipEdit, isSetMasterEdit, isSetProjectEdit, isSetTimelineEdit, isSetTrackEdit, isShutdownResult, isSongPosition, isSourceFrames, isSourceLoop, isStatusResult, isSubscribeParams, isSubscribeResult, isSubscription, isSyncResult, isTaskUpdate, isTelemetry, isTick, isTimeline, isTimelineSetParams, isTimestamp, isTopic, isTrack, isTransportLocateParams, isTransportPlayParams, isTransportState, isTransportUpdate, isUnsubscribeParams, isWelcome, isWireError };
