// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {AccessControlUpgradeable} from "@openzeppelin/contracts-upgradeable/access/AccessControlUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import {ERC721Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC721/ERC721Upgradeable.sol";
import {ISessionNameService} from "./ISessionNameService.sol";
import {RegistryNames} from "./libraries/RegistryNames.sol";
import {NameFees} from "./registry/NameFees.sol";
import {NameTerm} from "./registry/NameTerm.sol";

/// @title The registry of Session names: each name is an ERC-721 token with two text records.
/// @dev The token id is keccak256 of the name. Who may register is a role; the public buys from a registrar that holds it.
contract SessionNameService is
    ISessionNameService,
    ERC721Upgradeable,
    NameTerm,
    NameFees,
    UUPSUpgradeable
{
    bytes32 public constant REGISTERER_ROLE = keccak256("REGISTERER_ROLE");

    uint8 private constant SESSION = 1;
    uint8 private constant LOKINET = 3;

    struct NameAssets {
        /// Zero while nobody holds the name.
        uint256 id;
        /// Unix seconds from which the present term counts; in the future for names paid ahead.
        uint256 renewals;
    }

    struct TextRecords {
        string sessionName;
        string lokinetName;
    }

    string public baseTokenURI;
    uint256 public totalSupply;
    mapping(string name => NameAssets) public namesToAssets;
    mapping(uint256 tokenId => string name) public idsToNames;
    mapping(uint256 tokenId => TextRecords) public tokenIdToTextRecord;

    event NameRegistered(string indexed name, address indexed owner, uint256 tokenId);
    event NameRenewed(string indexed name, address indexed owner, uint256 timestamp);
    event NameExpired(string indexed name, address indexed owner, uint256 tokenId);
    event NameDeleted(string indexed name, address indexed owner, uint256 tokenId);
    event TextRecordUpdated(uint256 indexed tokenId, uint8 indexed recordType, string text);

    error NotAuthorized();
    error NameAlreadyRegistered();
    error NameNotRegistered();
    error InvalidRecordType();
    error NotNameOwner();

    modifier onlyRegisterer() {
        if (!hasRole(REGISTERER_ROLE, msg.sender) && !hasRole(DEFAULT_ADMIN_ROLE, msg.sender))
            revert NotAuthorized();
        _;
    }

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up a proxy of this contract, once; the caller becomes the admin. Names last a year and do not lapse yet.
    function initialize(string memory baseURI) external initializer {
        __ERC721_init("SessionNameService", "SNS");
        _grantRole(DEFAULT_ADMIN_ROLE, msg.sender);
        baseTokenURI = baseURI;
        expiration = 365 days;
    }

    /// @inheritdoc ISessionNameService
    /// @dev The fee is taken from the receiver, before anything is checked.
    function registerName(address to, string memory name) external onlyRegisterer returns (uint256 tokenId) {
        _charge(to, registrationFee);
        RegistryNames.requireValid(bytes(name));
        if (namesToAssets[name].id != 0) revert NameAlreadyRegistered();

        tokenId = uint256(keccak256(bytes(name)));
        namesToAssets[name] = NameAssets(tokenId, block.timestamp);
        idsToNames[tokenId] = name;
        totalSupply++;
        _safeMint(to, tokenId);
        emit NameRegistered(name, to, tokenId);
    }

    /// @notice Pays one more term for an own name.
    function renewName(string memory name) external whileRenewable {
        NameAssets storage assets = _assetsOf(name);
        address owner = ownerOf(assets.id);
        if (owner != msg.sender) revert ERC721IncorrectOwner(msg.sender, assets.id, owner);

        assets.renewals = _renewed(assets.renewals);
        _charge(msg.sender, registrationFee);
        emit NameRenewed(name, msg.sender, assets.renewals);
    }

    /// @notice Frees a name whose term is over.
    function expireName(string memory name) external onlyRegisterer whileRenewable {
        NameAssets storage assets = _assetsOf(name);
        if (block.timestamp <= assets.renewals + expiration) revert RenewalPeriodNotOver();

        uint256 tokenId = assets.id;
        emit NameExpired(name, ownerOf(tokenId), tokenId);
        _free(name, tokenId);
    }

    /// @notice Gives a name up; anybody may register it from now on.
    function burn(uint256 tokenId) external {
        address owner = _requireOwned(tokenId);
        _checkAuthorized(owner, msg.sender, tokenId);
        string memory name = idsToNames[tokenId];
        emit NameDeleted(name, owner, tokenId);
        _free(name, tokenId);
    }

    /// @notice Writes a record of a name; an empty text clears it.
    function setTextRecord(uint256 tokenId, uint8 recordType, string memory text) external {
        if (!_isAuthorized(_requireOwned(tokenId), msg.sender, tokenId)) revert NotAuthorized();
        if (recordType == SESSION) tokenIdToTextRecord[tokenId].sessionName = text;
        else if (recordType == LOKINET) tokenIdToTextRecord[tokenId].lokinetName = text;
        else revert InvalidRecordType();
        emit TextRecordUpdated(tokenId, recordType, text);
    }

    /// @inheritdoc ISessionNameService
    /// @dev A lapsed name answers too, until it is freed.
    function resolve(string memory name, uint8 recordType) external view returns (string memory) {
        TextRecords storage records = tokenIdToTextRecord[_assetsOf(name).id];
        if (recordType == SESSION) return records.sessionName;
        return recordType == LOKINET ? records.lokinetName : "";
    }

    function setBaseTokenURI(string memory baseURI) external onlyRole(DEFAULT_ADMIN_ROLE) {
        baseTokenURI = baseURI;
    }

    /// @notice Hands a name over; the caller pays the fee, be it the owner or somebody approved.
    /// @dev Both safe transfers come through here too.
    function transferFrom(address from, address to, uint256 tokenId) public override {
        _charge(msg.sender, transferFee);
        super.transferFrom(from, to, tokenId);
    }

    function supportsInterface(
        bytes4 interfaceId
    ) public view override(ERC721Upgradeable, AccessControlUpgradeable) returns (bool) {
        return interfaceId == type(ISessionNameService).interfaceId || super.supportsInterface(interfaceId);
    }

    function _free(string memory name, uint256 tokenId) private {
        delete namesToAssets[name];
        delete idsToNames[tokenId];
        delete tokenIdToTextRecord[tokenId];
        totalSupply--;
        _burn(tokenId);
    }

    function _assetsOf(string memory name) private view returns (NameAssets storage assets) {
        assets = namesToAssets[name];
        if (assets.id == 0) revert NameNotRegistered();
    }

    function _baseURI() internal view override returns (string memory) {
        return baseTokenURI;
    }

    function _authorizeUpgrade(address) internal override onlyRole(DEFAULT_ADMIN_ROLE) {}
}
