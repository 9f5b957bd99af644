// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {INameRegistry, Payment, Registration} from "../../src/sns/ISnsRegistrar.sol";
import {SnsRegistrar} from "../../src/sns/SnsRegistrar.sol";
import {NamesTest} from "./NamesTest.sol";

/// @title Registry and registrar as they work together; the registrar belongs to `seller`.
abstract contract RegistrarTest is NamesTest {
    bytes32 internal constant SECRET = keccak256("secret");
    uint256 internal constant GRACE = 30 days;
    uint256 internal constant LONG_PRICE = 10e9;
    address internal constant NOBODY = address(0);

    address internal immutable seller = wallet(0xB055);

    SnsRegistrar internal registrar;

    function setUp() public virtual override {
        super.setUp();
        vm.prank(seller);
        registrar = new SnsRegistrar(INameRegistry(address(registry)), token, priceList());
        bytes32 role = registry.REGISTERER_ROLE();
        vm.prank(admin);
        registry.grantRole(role, address(registrar));
    }

    function priceList() internal pure returns (uint256[5] memory prices) {
        (prices[0], prices[1], prices[2], prices[3], prices[4]) = (1_000e9, 500e9, 200e9, 50e9, LONG_PRICE);
    }

    function want(
        string memory label,
        address owner,
        uint8 periods
    ) internal pure returns (Registration memory) {
        return Registration(label, owner, periods, "", "");
    }

    function one(Registration memory wanted) internal pure returns (Registration[] memory list) {
        list = new Registration[](1);
        list[0] = wanted;
    }

    function one(string memory label, address owner) internal pure returns (Registration[] memory) {
        return one(want(label, owner, 1));
    }

    function two(
        string memory first,
        string memory second,
        address owner
    ) internal pure returns (Registration[] memory list) {
        list = new Registration[](2);
        (list[0], list[1]) = (want(first, owner, 1), want(second, owner, 1));
    }

    /// @return list names n-0, n-1, … of one owner.
    function many(uint256 count, address owner) internal pure returns (Registration[] memory list) {
        list = new Registration[](count);
        for (uint256 i = 0; i < count; ++i) list[i] = want(string.concat("n-", vm.toString(i)), owner, 1);
    }

    function upTo(uint256 maxTotal) internal pure returns (Payment memory) {
        return Payment(maxTotal, 0, 0, 0, 0);
    }

    /// @notice Announces a purchase and waits until it may be made.
    function announce(Registration[] memory wanted, address referrer) internal {
        registrar.commit(registrar.makeCommitment(wanted, referrer, SECRET));
        vm.warp(block.timestamp + 60);
    }

    /// @notice Buys without a limit; what the payer has allowed decides.
    function register(
        address payer,
        Registration[] memory wanted,
        address referrer,
        bool skipTaken
    ) internal returns (uint256) {
        vm.prank(payer);
        return registrar.register(wanted, referrer, SECRET, skipTaken, upTo(type(uint256).max));
    }

    /// @notice Announces, pays exactly and buys.
    function buy(address payer, Registration[] memory wanted, address referrer) internal {
        announce(wanted, referrer);
        fund(payer, address(registrar), sumOf(wanted));
        register(payer, wanted, referrer, false);
    }

    function buy(address payer, Registration[] memory wanted) internal {
        buy(payer, wanted, NOBODY);
    }

    function sumOf(Registration[] memory wanted) internal view returns (uint256 sum) {
        for (uint256 i = 0; i < wanted.length; ++i) sum += registrar.price(wanted[i].label, wanted[i].periods);
    }

    function ownerOf(string memory label) internal view returns (address) {
        return registry.ownerOf(registrar.tokenIdOf(label));
    }

    function session(string memory label) internal view returns (string memory) {
        return registry.resolve(registrar.registryName(label), 1);
    }

    function about(bytes4 error, bytes32 value) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(error, value);
    }

    function about(bytes4 error, uint256 value) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(error, value);
    }
}
